/** An address without its query: the path and the fragment, as they are written. */
export type AddressParts = { readonly path: string; readonly fragment: string };

/** Takes an address of this site or of a file apart (RFC 3986, 3). What is not there is empty. */
export function addressParts(url: string): AddressParts {
  const [, path = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  return { path, fragment };
}

/** Percent-decoding that leaves alone what is no UTF-8. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Whether other software on the host answers a path, however its letters are written: a renderer writes `/vilk%C3%A5r` for `/vilkår`.
 *
 * @param externalPaths as in site.yml; a `*` at the end stands for anything below
 */
export function isExternalPath(path: string, externalPaths: readonly string[]): boolean {
  const asked = decoded(path);
  return externalPaths.some((each) => {
    const outside = decoded(each);
    return outside.endsWith("*") ? asked.startsWith(outside.slice(0, -1)) : outside === asked;
  });
}
