/** Texts, by the end of their names or by a name without one; pictures are compressed already. */
const texts = /\.(?:atom|html|json|md|svg|txt|xml)$/;

/** Below this a packed file saves no packet. */
const least = 1024;

/** Whether a file of a site is worth precompressed copies, which hosts send in its place to who takes them. */
export function isCompressible(file: string, size: number): boolean {
  return size > least && texts.test(file);
}
