import { descendants } from "../descendants.ts";
import { htmlText, htmlTokens } from "../html/html-tokens.ts";
import { rawHtmlPolicy } from "../html/raw-html-policy.ts";
import type { Transform } from "./transform.ts";

/** Writes raw HTML in one form, without comments (counsel's notes do not belong to readers) and dropped elements. */
export const rawHtml: Transform = (tree) => {
  for (const { node } of descendants(tree)) {
    if (node.type !== "html") continue;
    const kept = htmlTokens(node.value).filter(
      (token) => !("name" in token && rawHtmlPolicy.dropped.has(token.name)),
    );
    node.value = htmlText(kept);
  }
};
