/** An address without its query: the path and the fragment, as they are written. */
export type AddressParts = { readonly path: string; readonly fragment: string };

/** Takes an address of this site or of a file apart (RFC 3986, 3). What is not there is empty. */
export function addressParts(url: string): AddressParts {
  const [, path = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  return { path, fragment };
}

/**
 * Tells whether other software on the host answers a path.
 *
 * @param externalPaths as in site.yml; a `*` at the end stands for anything below
 */
export function isExternalPath(path: string, externalPaths: readonly string[]): boolean {
  return externalPaths.some((outside) =>
    outside.endsWith("*") ? path.startsWith(outside.slice(0, -1)) : outside === path,
  );
}
