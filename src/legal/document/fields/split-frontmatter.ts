/** A Markdown file taken apart, nothing dropped: `bom + "---" + yaml + "---" + body`. */
export type SplitText = {
  readonly yaml: string;
  readonly body: string;
  /** The line of the file on which the YAML starts. */
  readonly yamlLine: number;
  /** The line of the file on which the body starts. */
  readonly bodyLine: number;
};

/** Why a file could not be taken apart, with the line where it shows. */
export type SplitProblem = { readonly line: number; readonly message: string };

// Lines end with LF or CRLF here, as for gray-matter; the flag m would end them at U+2028 too.
const opening = /^\uFEFF?---(\S*)[ \t]*(?:\r?\n|$)/;
const closing = /(?<![^\n])---[ \t]*(?:\r?\n|$)/;

/**
 * Splits a file at its frontmatter. A byte order mark and CRLF are read; a language behind the first `---` is not, for
 * gray-matter, which Gatsby uses, would run `---js` as a program.
 */
export function splitFrontmatter(text: string): SplitText | SplitProblem {
  if (/^\uFEFF?---[ \t]*\r(?!\n)/.test(text))
    return { line: 1, message: "Unexpected CR alone at the end of a line, expected LF" };
  const open = opening.exec(text);
  if (!open)
    return { line: 1, message: "Unexpected start of the file, expected --- and the frontmatter" };
  if (open[1])
    return { line: 1, message: `Unexpected frontmatter language ${open[1]}, expected --- alone` };
  const rest = text.slice(open[0].length);
  const close = closing.exec(rest);
  if (!close)
    return { line: 1, message: "Unexpected end of the file, expected --- after the frontmatter" };
  const yaml = rest.slice(0, close.index);
  const early = /(?<![^\n])---/.exec(yaml);
  if (early) {
    return {
      line: 2 + lineBreaks(yaml.slice(0, early.index)),
      message: "Unexpected --- inside the frontmatter, expected it alone on the line that ends it",
    };
  }
  const body = rest.slice(close.index + close[0].length);
  const bodyLine = 3 + lineBreaks(yaml);
  return isFrontmatter(body)
    ? {
        line: bodyLine + lineBreaks(/^\s*/.exec(body)?.[0] ?? ""),
        message: "Unexpected second frontmatter, expected one at the start of the file",
      }
    : { yaml, body, yamlLine: 2, bodyLine };
}

/** Whether a body begins with another block of `key: value` lines between `---`. */
function isFrontmatter(body: string): boolean {
  return /^\s*---[ \t]*\r?\n(?:[ \t]*[\w-]+:.*\r?\n)+---[ \t]*(?:\r?\n|$)/.test(body);
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
