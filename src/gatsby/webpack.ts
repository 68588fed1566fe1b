import { join } from "node:path";
import type { GatsbyNode } from "gatsby";
import { siteStyle } from "../io/publishing/site-style.ts";
import { program } from "../io/workspace.ts";
import { contentSecurityPolicy } from "../legal/delivery/content-security-policy.ts";
import { withoutBuildDependencies } from "./without-build-dependencies.ts";

/**
 * Hands the style and its policy to the renderer as constants, so that a change of either renders every page again. The bundle for
 * browsers is emptied, for no page of dist/ loads it.
 */
export const onCreateWebpackConfig: GatsbyNode["onCreateWebpackConfig"] = async ({
  stage,
  actions,
  plugins,
  getConfig,
}) => {
  const config = getConfig();
  const cache = { ...config.cache, buildDependencies: { defaultWebpack: [] } };
  const own = [...config.plugins, withoutBuildDependencies];
  if (stage === "build-javascript") {
    const app = join(program, "src/gatsby/no-client.js");
    actions.replaceWebpackConfig({
      ...config,
      cache,
      plugins: own,
      entry: { app },
      devtool: false,
    });
    return;
  }
  const style = await siteStyle();
  const constants = plugins.define({
    PARAGRAF_STYLE: JSON.stringify(style),
    PARAGRAF_POLICY: JSON.stringify(contentSecurityPolicy(style)),
  });
  actions.replaceWebpackConfig({ ...config, cache, plugins: [...own, constants] });
};
