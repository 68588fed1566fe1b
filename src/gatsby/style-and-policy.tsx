import type { GatsbySSR } from "gatsby";

declare const PARAGRAF_STYLE: string;
declare const PARAGRAF_POLICY: string;

/** Puts the one style block and its policy into every page; a preview runs scripts, so it has no policy. */
export const onRenderBody: GatsbySSR["onRenderBody"] = ({ setHeadComponents }) => {
  const isPreview = process.env.NODE_ENV !== "production";
  setHeadComponents([
    ...(isPreview
      ? []
      : [<meta key="policy" httpEquiv="Content-Security-Policy" content={PARAGRAF_POLICY} />]),
    <style key="style" dangerouslySetInnerHTML={{ __html: PARAGRAF_STYLE }} />,
  ]);
};
