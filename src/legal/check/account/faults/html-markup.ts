import type { Severity } from "../../../document/diagnostic.ts";
import type { AccountFault } from "../account-fault.ts";
import type { ClaimedLines } from "../lines/claimed-lines.ts";
import { positionIn } from "../lines/range.ts";
import { quoted } from "./quoted.ts";

/** A line of HTML that was meant as Markdown, and how much that weighs. */
type Form = {
  readonly form: RegExp;
  readonly what: string;
  readonly severity: Severity;
};

const forms: readonly Form[] = [
  { form: /^#{1,6}[ \t]+\S/u, what: "heading", severity: "error" },
  { form: /^\|.*\|[ \t]*$/u, what: "row of a table", severity: "error" },
  { form: /^(?:[-*+]|\p{Nd}{1,3}[.)])[ \t]+\S/u, what: "item of a list", severity: "error" },
  {
    form: /(?<![\p{L}\p{N}*])\*\*(?![\s*])[^*\n]*[^\s*]\*\*(?!\*)/u,
    what: "bold words",
    severity: "warning",
  },
  {
    form: /(?<![\p{L}\p{N}_])__(?![\s_])[^_\n]*[^\s_]__(?![\p{L}\p{N}_])/u,
    what: "bold words",
    severity: "warning",
  },
  { form: /\[[^[\]\n]+\]\((?:[a-z]+:|[/#.])[^\s()]*\)/u, what: "link", severity: "warning" },
];

/** Markdown in a block of HTML, where it is shown as it is written: the first line of each kind. */
export function htmlMarkup({ mode, source, spans, group }: ClaimedLines): AccountFault[] {
  const isPlain = group.blocks.some(({ place }) => place.endsWith("code"));
  if (mode !== "html" || isPlain) return [];
  const lines = shownLines(source.text, spans);
  return forms.flatMap(({ form, what, severity }): AccountFault[] => {
    const found = lines.filter(({ words }) => form.test(words));
    const [first] = found;
    if (!first || !isMeant(what, found, lines)) return [];
    const { index = 0, 0: match = "" } = form.exec(first.words) ?? {};
    const at = first.start + index;
    const shown = quoted(severity === "error" ? first.words : match);
    const expected = severity === "error" ? "an empty line above it" : "it behind an empty line";
    const message = `Unexpected ${what} ${shown} shown as it is written, because HTML stands above it, expected ${expected}`;
    return [{ ...positionIn(source, at), rule: "markup-in-html", message, severity }];
  });
}

type Line = { readonly start: number; readonly words: string; readonly isBehindTag: boolean };

/** A dash may begin a line by chance, and a number more so: two lines do not, nor one that begins behind a tag. */
function isMeant(what: string, found: readonly Line[], lines: readonly Line[]): boolean {
  if (what === "item of a list") return found.length > 1 || found[0]?.isBehindTag === true;
  if (what === "row of a table")
    return lines.some(({ words }) => /^\|[\s:|-]*-[\s:|-]*$/.test(words));
  return true;
}

/** The lines of a source as a page shows them, tags taken out where a line begins. */
function shownLines(text: string, spans: ClaimedLines["spans"]): Line[] {
  const lines: Line[] = [];
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    let from = start;
    let isBehindTag = lines.at(-1)?.words === "";
    for (;;) {
      while (/[ \t]/.test(text[from] ?? "")) from++;
      while ((spans[next]?.end ?? text.length + 1) <= from) next++;
      const span = spans[next];
      if (!span || span.start > from || span.kind === "reference" || from >= end) break;
      from = span.end;
      isBehindTag = true;
    }
    lines.push({ start: from, words: from < end ? text.slice(from, end) : "", isBehindTag });
    start = Math.max(end, from > end ? text.indexOf("\n", from) : end) + 1;
    if (from > end && text.indexOf("\n", from) < 0) break;
  }
  return lines;
}
