import type { parseDocument } from "yaml";
import { isAlias, isNode, isPair, isScalar, type Pair, type ParsedNode, visit } from "yaml";

/** A place in a YAML text and what is wrong there. */
export type YamlProblem = { readonly offset: number; readonly message: string };

/**
 * What the older parser in Gatsby reads differently or not at all: anchors, aliases, tags, keys that are no plain names, and
 * control characters.
 *
 * @param yaml parsed with `keepSourceTokens`
 * @param source the text it was parsed from
 */
export function foreignYaml(yaml: ReturnType<typeof parseDocument>, source: string): YamlProblem[] {
  const found = controlCharacters(source);
  visit(yaml, (_key, node) => {
    if (isPair(node)) {
      const { key } = node as Pair<ParsedNode>;
      if (!hasPlainKey(node as Pair<ParsedNode>))
        found.push({
          offset: key?.range?.[0] ?? 0,
          message: "Unexpected YAML key, expected a name",
        });
    } else if (isNode(node)) {
      const anchor = !isAlias(node) && "anchor" in node && node.anchor;
      const what = isAlias(node) ? "alias" : anchor ? "anchor" : node.tag ? "tag" : undefined;
      const message = `Unexpected YAML ${what}, expected the value`;
      if (what) found.push({ offset: node.range?.[0] ?? 0, message });
    }
  });
  return found;
}

function controlCharacters(source: string): YamlProblem[] {
  return [...source.matchAll(/(?![\t\n\x85]|\r\n)[\p{Cc}\uFFFE\uFFFF]/gu)].map((match) => {
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return { offset: match.index, message: `Unexpected character U+${code}, expected text` };
  });
}

/** Whether a key is a name with its colon on one line, without the `?` that may stand before any value, and not `<<`. */
function hasPlainKey({ key, srcToken }: Pair<ParsedNode>): boolean {
  const isExplicit = srcToken?.start.some(({ type }) => type === "explicit-key-ind");
  const [behind] = srcToken?.sep?.filter(({ type }) => type !== "space") ?? [];
  const isAlone = behind !== undefined && behind.type !== "map-value-ind";
  return isScalar(key) && key.source !== "" && key.value !== "<<" && !isExplicit && !isAlone;
}
