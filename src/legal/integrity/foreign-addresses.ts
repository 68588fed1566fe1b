import { cssAddresses } from "../document/addresses/css-addresses.ts";

/** Any host that no page can name. */
const own = "https://own.invalid";

/** The addresses of other hosts in a style, as a browser reads them. A string may be no address at all, but no style needs such. */
export function foreignAddresses(css: string): string[] {
  return cssAddresses(css).addresses.filter((address) => {
    const url = URL.canParse(address, own) ? new URL(address, own) : undefined;
    return url !== undefined && url.host !== "" && url.origin !== own;
  });
}
