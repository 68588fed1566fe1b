/**
 * A text in a configuration of nginx, in quotes. It can end neither the quotes nor the directive. nginx has no way to write `$`
 * where it fills in variables, so only texts of our own and encoded paths may stand there; a location's name it takes as it is. A
 * line feed is spelled, so that lines can be indented.
 */
export function nginxText(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
