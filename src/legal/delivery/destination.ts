/** Where a request leads: to a file of dist/, or by a permanent redirect to the one address of a page. */
export type Destination = { readonly file: string } | { readonly redirect: string };

/**
 * The file that answers a path. Pages have one address, without slash or `.html` at its end; the other spellings redirect.
 *
 * @param path the decoded path of the request
 * @param exists tells whether dist/ has a file of this name
 */
export function destination(
  path: string,
  exists: (file: string) => boolean,
): Destination | undefined {
  if (/[\0\\]|\/\.|\/\//.test(path) || !path.startsWith("/")) return undefined;
  if (path === "/") return { file: "index.html" };
  const bare = path.replace(/\/index\.html$|\.html$|\/$/, "");
  if (bare === "" || bare === "/index") return { redirect: "/" };
  // An error page has no address of its own: it answers what is not there.
  if (bare.endsWith("/404")) return undefined;
  if (exists(`${bare.slice(1)}.html`))
    return bare === path ? { file: `${bare.slice(1)}.html` } : { redirect: encodeURI(bare) };
  return exists(path.slice(1)) ? { file: path.slice(1) } : undefined;
}

/** The page that says "not found" in the language of the address, where there is one. */
export function notFoundFile(path: string, exists: (file: string) => boolean): string {
  const own = `${path.split("/")[1] ?? ""}/404.html`;
  return exists(own) ? own : "404.html";
}
