/** Whether a redirect stays on its host. A host may lead from http to https, and never back. */
export function isSameHost(from: URL, to: URL): boolean {
  if (from.origin === to.origin) return true;
  return from.protocol === "http:" && to.protocol === "https:" && from.hostname === to.hostname;
}
