import { encodedPath } from "./encoded-path.ts";

/** Where a request leads: to a file of dist/, or by a permanent redirect to the one address of a page. */
export type Destination = { readonly file: string } | { readonly redirect: string };

/**
 * The file that answers a path. Pages have one address, without slash or `.html` at its end; the other spellings redirect.
 *
 * @param path the decoded path of the request
 * @param exists tells whether dist/ has a file of this name
 * @param moved where addresses that were left lead now
 */
export function destination(
  path: string,
  exists: (file: string) => boolean,
  moved: ReadonlyMap<string, string> = new Map(),
): Destination | undefined {
  // The one folder with a dot that is meant for the public (RFC 8615).
  const seen = path.replace(/^\/\.well-known\//, "/");
  if (/[\0\\]|\/\.|\/\//.test(seen) || unserved.test(path) || !path.startsWith("/"))
    return undefined;
  const to = moved.get(path);
  if (to !== undefined) return { redirect: encodedPath(to) };
  if (path === "/") return { file: "index.html" };
  const bare = path.replace(/\/index\.html$|\.html$|\/$/, "");
  if (bare === "" || bare === "/index") return { redirect: "/" };
  // An error page has no address of its own: it answers what is not there.
  if (bare.endsWith("/404")) return undefined;
  if (exists(`${bare.slice(1)}.html`))
    return bare === path ? { file: `${bare.slice(1)}.html` } : { redirect: encodedPath(bare) };
  return exists(path.slice(1)) ? { file: path.slice(1) } : undefined;
}

/** Files that hosts consume, and the packed twins of files: they have no address of their own. */
const unserved = /\.(?:br|gz)$|^\/_(?:headers|redirects)$/;

/** The page that says "not found" in the language of the address, where there is one. */
export function notFoundFile(path: string, exists: (file: string) => boolean): string {
  const own = `${path.split("/")[1] ?? ""}/404.html`;
  return exists(own) ? own : "404.html";
}
