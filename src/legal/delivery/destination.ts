import { pathBelow } from "../document/addresses/path-below.ts";
import { encodedPath } from "./encoded-path.ts";
import { isHostFile } from "./host-files.ts";

/** Where a request leads: to a file of dist/, or by a permanent redirect to the one address of a page. */
export type Destination = { readonly file: string } | { readonly redirect: string };

/**
 * The file that answers a path. Pages have one address, without slash or `.html` at its end; the other spellings redirect.
 *
 * @param asked the decoded path of the request
 * @param exists whether dist/ has a file of this name
 * @param moved where addresses that were left lead now, both from the root of the host
 * @param base the path that the site lives below; what stands outside is not there
 */
export function destination(
  asked: string,
  exists: (file: string) => boolean,
  moved: ReadonlyMap<string, string> = new Map(),
  base = "",
): Destination | undefined {
  if (base !== "" && asked === base) return { redirect: encodedPath(`${base}/`) };
  const to = moved.get(asked);
  const path = pathBelow(base, asked);
  if (path === undefined || isRefused(path) || isHostFile(path.slice(1), exists)) return undefined;
  if (to !== undefined) return { redirect: encodedPath(to) };
  const own = siteDestination(path, exists);
  return own && "redirect" in own ? { redirect: encodedPath(base) + own.redirect } : own;
}

function isRefused(path: string): boolean {
  // The one folder with a dot that is meant for the public (RFC 8615).
  const seen = path.replace(/^\/\.well-known\//, "/");
  return /[\0\\]|\/\.|\/\//.test(seen);
}

function siteDestination(path: string, exists: (file: string) => boolean): Destination | undefined {
  if (path === "/") return { file: "index.html" };
  const bare = path.replace(/\/index\.html$|\.html$|\/$/, "");
  if (bare === "" || bare === "/index") return { redirect: "/" };
  // An error page has no address of its own: it answers what is not there.
  if (bare.endsWith("/404")) return undefined;
  if (exists(`${bare.slice(1)}.html`))
    return bare === path ? { file: `${bare.slice(1)}.html` } : { redirect: encodedPath(bare) };
  return exists(path.slice(1)) ? { file: path.slice(1) } : undefined;
}

/** The page that says "not found" in the language of the address, where there is one. */
export function notFoundFile(asked: string, exists: (file: string) => boolean, base = ""): string {
  const own = `${pathBelow(base, asked)?.split("/")[1] ?? ""}/404.html`;
  return exists(own) ? own : "404.html";
}
