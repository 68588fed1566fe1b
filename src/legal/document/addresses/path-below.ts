/**
 * The path of an address as the site knows it, which need not know where it lives.
 *
 * @param base the path that the site lives below, without a slash at its end; empty at the root
 * @returns nothing for what stands outside
 */
export function pathBelow(base: string, path: string): string | undefined {
  return path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
}
