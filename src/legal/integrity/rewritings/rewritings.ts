import { emailObfuscation } from "./email-obfuscation.ts";
import { injectedScripts } from "./injected-scripts.ts";
import { minifiedHtml } from "./minified-html.ts";
import type { Rewriting } from "./rewriting.ts";

const byteOrderMark: Rewriting = {
  id: "byte-order-mark",
  what: "a byte order mark was put at the start",
  remedy:
    "Upload the files of dist/ as they are: an editor or a step that handles text put it there.",
  isOfPages: false,
  isIn: (text) => text.startsWith("\ufeff"),
  undo: (text) => text.slice(1),
};

const lineEnds: Rewriting = {
  id: "line-ends",
  what: "line ends were changed to CRLF",
  remedy:
    "Transfer files as binary; where dist/ goes through git, say `* -text` in its .gitattributes and core.autocrlf=false.",
  isOfPages: false,
  isIn: (text) => text.includes("\r\n"),
  undo: (text) => text.replaceAll("\r\n", "\n"),
};

/** All that is known. Order is significant: each sees what those before it took back. */
const known: readonly Rewriting[] = [
  byteOrderMark,
  lineEnds,
  emailObfuscation,
  ...injectedScripts,
  minifiedHtml,
];

/** What was done to a text on its way, and the text before that as far as it can be told. */
export type Rewritten = { readonly by: readonly Rewriting[]; readonly before: string };

/**
 * Recognises what hosts are known to do. What the text showed already when it was built was not done on its way.
 *
 * @param expected the text as it was built, where it is known
 */
export function rewritings(text: string, isPage: boolean, expected?: string): Rewritten {
  const by: Rewriting[] = [];
  let before = text;
  for (const each of known) {
    if (each.isOfPages && !isPage) continue;
    if (!each.isIn(before, expected) || (expected !== undefined && each.isIn(expected))) continue;
    by.push(each);
    before = each.undo(before);
  }
  return { by, before };
}
