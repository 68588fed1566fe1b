import { tagEnd } from "../marks/tag-end.ts";

/** Names of elements that begin a block of HTML wherever a line begins with their tags (CommonMark 0.30, 4.6). */
const blockNames: ReadonlySet<string> = new Set(
  "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param pre script section source style summary table tbody td textarea tfoot th thead title tr track ul".split(
    " ",
  ),
);

/** Whether lines that begin like this are HTML up to an empty line, so that no Markdown is read in them. */
export function beginsHtml(text: string): boolean {
  const start = text.search(/\S/);
  if (text[start] !== "<") return false;
  if (/^<(?:\?|!--|![A-Za-z]|!\[CDATA\[)/.test(text.slice(start, start + 9))) return true;
  const name = /^<\/?([A-Za-z][A-Za-z0-9-]*)(?=[\s/>]|$)/.exec(text.slice(start, start + 60))?.[1];
  if (name === undefined) return false;
  if (blockNames.has(name.toLowerCase())) return true;
  const [line = ""] = text.slice(start).split("\n", 1);
  const end = tagEnd(line, 0)?.end;
  return end !== undefined && line.slice(end).trim() === "";
}
