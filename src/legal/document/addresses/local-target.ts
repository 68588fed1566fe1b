import { addressParts, decoded } from "./address-parts.ts";

/** A file of the content folder that a link or picture names, and the place in it. */
export type LocalTarget = {
  /** Relative to the content folder, with `/` between folders; starts with `../../` where it leads out of it. */
  readonly file: string;
  /** Without `#`, decoded; empty where the link names no place. */
  readonly fragment: string;
};

const scheme = /^[a-z][a-z0-9+.-]*:/i;

/** Whether an address is relative to the file it stands in: no scheme, no host, no root, no mere fragment. */
export function isRelativeAddress(url: string): boolean {
  return url !== "" && !/^[/#?]/.test(url) && !scheme.test(stripped(url));
}

/** The scheme of an address in lower case with its colon, as a browser reads it: control characters do not hide it. */
export function addressScheme(url: string): string | undefined {
  return scheme.exec(stripped(url))?.[0].toLowerCase();
}

/**
 * Resolves a relative address from the file it stands in.
 *
 * @param from the file that holds it, relative to the content folder
 */
export function localTarget(from: string, url: string): LocalTarget {
  const { path, fragment } = addressParts(url);
  const folders = from.split("/").slice(0, -1);
  for (const name of decoded(path).split("/")) {
    if (name === "" || name === ".") continue;
    if (name === ".." && folders.length > 0 && folders.at(-1) !== "..") folders.pop();
    else folders.push(name);
  }
  return { file: folders.join("/"), fragment: decoded(fragment) };
}

/** Browsers drop these from addresses before they look for a scheme (URL standard, 4.4). */
function stripped(url: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what an attacker hides behind.
  return url.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, "");
}
