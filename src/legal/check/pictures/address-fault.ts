/** Any host that no picture can name. */
const own = "https://own.invalid";

/** What a picture may carry in itself: pixels and letters. */
const carried =
  /^data:(?:image\/(?:avif|gif|jpe?g|png|webp)|font\/[\w-]+|application\/(?:x-)?font-[\w-]+)\s*[;,]/i;

const quiet: ReadonlySet<string> = new Set(["mailto:", "tel:"]);

/** What is wrong with an address in a picture: it runs something, or leads to another host. */
export type AddressFault = "code" | "host";

/** Reads an address as a browser does, with its backslashes, tabs and line ends. */
export function addressFault(address: string): AddressFault | undefined {
  if (carried.test(address.trim())) return undefined;
  const url = readUrl(address);
  if (!url || quiet.has(url.protocol)) return undefined;
  if (/^(?:javascript|vbscript|data|blob|filesystem):$/.test(url.protocol)) return "code";
  return url.origin === own ? undefined : "host";
}

function readUrl(address: string): URL | undefined {
  try {
    return new URL(address, `${own}/static/picture.svg`);
  } catch {
    return undefined;
  }
}
