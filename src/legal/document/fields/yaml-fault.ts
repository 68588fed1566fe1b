/** What the parser of YAML says: its code, its sentence, and where. */
type ParserError = {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
};

/** What is wrong in a YAML text, in words that say what to write instead, and where. */
export type YamlFault = { readonly offset: number; readonly message: string };

/** `lang:da`, a no-break space from a word processor behind `title:`, and the colon of Chinese and Japanese. */
const crowdedColon = /^(?:[ \t]|- )*([\w-]{1,40})(?:：|:([^\s:]|(?! )\p{Zs}))/u;
const secondColon = /^(?:[ \t]|- )*[\w-]{1,40}:[ \t]+[^\s"'[{#&*!|>].*?:(?:\s|$)/;

/** Says of the mistakes that people make most what to write; of others what the parser says. */
export function yamlFault(
  { code, message, pos: [offset] }: ParserError,
  source: string,
): YamlFault {
  const lineStart = source.lastIndexOf("\n", offset - 1) + 1;
  const [line = ""] = source.slice(lineStart).split("\n", 1);
  const at = (offset: number, message: string): YamlFault => ({ offset, message });
  if (code === "BLOCK_AS_IMPLICIT_KEY" && secondColon.test(line))
    return at(offset, "Unexpected colon in a value, expected quotes around a value with a colon");
  if (code === "BAD_SCALAR_START")
    return at(
      offset,
      `Unexpected ${source[offset]} at the start of a value, expected quotes around the value`,
    );
  if (code === "UNEXPECTED_TOKEN" && /["'][ \t]*$/.test(source.slice(lineStart, offset)))
    return at(offset, "Unexpected text behind a quote, expected quotes around the whole value");
  const crowded =
    code === "MULTILINE_IMPLICIT_KEY" || code === "MISSING_CHAR" ? crowdedColon.exec(line) : null;
  if (crowded) return crowdedFault(crowded, lineStart);
  const [said] = message.split("\n", 1);
  return at(offset, `Unexpected YAML (${said}), expected a map of fields`);
}

function crowdedFault([found, name = "", behind]: RegExpExecArray, lineStart: number): YamlFault {
  const end = lineStart + found.length;
  if (behind === undefined)
    return { offset: end - 1, message: `Unexpected ： behind ${name}, expected : and a space` };
  const offset = end - behind.length;
  const message = /\s/.test(behind)
    ? `Unexpected no-break space behind ${name}:, expected a plain space`
    : `Unexpected ${behind} behind ${name}:, expected a space behind the colon`;
  return { offset, message };
}
