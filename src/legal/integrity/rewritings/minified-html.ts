import type { Rewriting } from "./rewriting.ts";

/** Post-processing takes out quotes, comments, white space and tags that a parser puts back. */
export const minifiedHtml: Rewriting = {
  id: "minified-html",
  what: "minified HTML",
  remedy:
    "Switch off minifying and post-processing of HTML (Netlify: asset optimization; Cloudflare: Auto Minify or a Worker; a plugin of the deployment).",
  isOfPages: true,
  isIn: (text, expected) =>
    expected === undefined
      ? hasBareAttribute(text)
      : text.length < expected.length && essence(text) === essence(expected),
  undo: (text) => text,
};

/** Every attribute of the pages as they are built stands in quotes. */
function hasBareAttribute(html: string): boolean {
  return /^\s*<!doctype[^<>]*>\s*<html [^<>"']*=[^<>"'\s]/i.test(html.slice(0, 1000));
}

/** What minifying leaves as it is: the words with the spaces between them, and the tags but for their quotes. */
function essence(html: string): string {
  return html
    .replace(/<!--[^<>]*-->/g, "")
    .replace(
      /<\/(?:p|li|d[td]|t[drh]|thead|tbody|body|html|head)>|<(?:html|head|body|tbody)>/gi,
      "",
    )
    .replace(/<[^<>]*>/g, (tag) => tag.replace(/["']|\/(?=>)/g, "").toLowerCase())
    .replace(/\s+/g, " ")
    .replace(/ ?(<[^<>]*>) ?/g, "$1");
}
