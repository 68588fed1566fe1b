/** The id of a part of a redline. The colon keeps it apart from what any heading can yield. */
export function partId(index: number): string {
  return `redline:${index + 1}`;
}
