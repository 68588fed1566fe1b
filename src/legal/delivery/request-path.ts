import { encodedPath } from "./encoded-path.ts";

/** How a file of dist/ is asked for, from the root of the site, percent-encoded, and with what status it is answered. */
export type RequestPath = { readonly path: string; readonly status: 200 | 404 };

/** No document can have this address: a document's path has a language and no capitals. */
const nowhere = "Nothing-Is-Here";

/** The address that leads to a file, as destination() reads it; an error page answers at an address that leads to none. */
export function requestPath(file: string): RequestPath {
  const name = file.replace(/(?:^|\/)index\.html$|\.html$/, "");
  const isError = /(?:^|\/)404$/.test(name) && file.endsWith(".html");
  const asked = isError ? name.replace(/404$/, nowhere) : name;
  return { path: encodedPath(`/${asked}`), status: isError ? 404 : 200 };
}
