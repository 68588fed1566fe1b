import type { GatsbyNode } from "gatsby";
import { contentSecurityPolicy } from "../legal/delivery/content-security-policy.ts";
import { siteStyle } from "./site-style.ts";

/**
 * Hands the style and its policy to the renderer as constants, so that a change of either renders every page again. What the
 * browser would run is built as cheaply as can be, for no page of dist/ loads it.
 */
export const onCreateWebpackConfig: GatsbyNode["onCreateWebpackConfig"] = async ({
  stage,
  actions,
  plugins,
}) => {
  const style = await siteStyle();
  const constants = {
    PARAGRAF_STYLE: JSON.stringify(style),
    PARAGRAF_POLICY: JSON.stringify(contentSecurityPolicy(style)),
  };
  actions.setWebpackConfig({
    plugins: [plugins.define(constants)],
    ...(stage === "build-javascript" && { devtool: false, optimization: { minimize: false } }),
    ...(stage === "build-html" && { devtool: false }),
  });
};
