/** A line far to the right, one of items in items, or one of fields in fields. */
const deepLine = /^(?: {200}|[ \t]*(?:[-?:][ \t]+){50}|(?:(?:[^\n:]|:(?![ \t]))*:[ \t]){200})/m;

/**
 * Where a YAML text goes deeper than any map of fields does. The parser calls itself for each level, and when the stack is
 * nearly full V8 may end the process instead of throwing.
 */
export function deepNesting(yaml: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of yaml.matchAll(/[[{}\]]/g)) {
    depth = bracket === "[" || bracket === "{" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > 50) return index;
  }
  return deepLine.exec(yaml)?.index;
}
