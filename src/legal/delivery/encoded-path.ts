import { wellFormed } from "./well-formed.ts";

/**
 * A path as it stands in an address, with nothing in it that a host's configuration could take for its own: all but letters and
 * digits of ASCII, `-`, `.`, `_`, `~` and `/` is percent-encoded (RFC 3986, 2.3).
 */
export function encodedPath(path: string): string {
  return wellFormed(path)
    .split("/")
    .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, percentEncoded))
    .join("/");
}

function percentEncoded(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
