import type { GatsbySSR } from "gatsby";
import { renderToStaticMarkup } from "react-dom/server";

const focusWrapper = /^<div style="outline:none" tabindex="-1" id="gatsby-focus-wrapper">/;
const announcer = /<\/div><div id="gatsby-announcer"[^>]*><\/div>$/;

/**
 * Renders the page without the two elements that Gatsby's client needs: they carry inline styles, and no client runs.
 *
 * @throws where Gatsby wraps pages in another way than the one known here
 */
export const replaceRenderer: GatsbySSR["replaceRenderer"] = ({
  bodyComponent,
  replaceBodyHTMLString,
}) => {
  if (process.env.NODE_ENV !== "production") return;
  const html = renderToStaticMarkup(bodyComponent);
  if (!focusWrapper.test(html) || !announcer.test(html))
    throw new Error(`Unexpected frame around a page, expected Gatsby's own: ${html.slice(0, 120)}`);
  replaceBodyHTMLString(html.replace(focusWrapper, "").replace(announcer, ""));
};
