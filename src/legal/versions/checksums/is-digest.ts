/** Whether a file could be read: in the place of a digest stands what was in the way. */
export function isDigest(text = ""): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
