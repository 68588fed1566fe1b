/** What a style asks for: addresses it may load, and whether it imports another style. */
export type CssAddresses = { readonly addresses: readonly string[]; readonly hasImport: boolean };

/** Comments, strings and names, told apart as CSS Syntax 3 does: what looks like one of them inside another is none. */
const token =
  /\/\*.*?(?:\*\/|$)|"((?:\\.|[^"\\\n])*)"?|'((?:\\.|[^'\\\n])*)'?|@?(?:[-\w\u0080-\uffff]|\\[0-9a-f]{1,6}\s?|\\[^\n])+/gis;

/** Behind `url(`, where no quotation mark follows. */
const bareAddress = /\(\s*(?!["'\s])((?:\\.|[^)\\])*)/sy;

/**
 * Every address in a style, and every string, since there is more than one function that takes an address as a string
 * (image-set(), src(), @font-face …): who asks for addresses of other hosts sees at once that other strings are none.
 */
export function cssAddresses(css: string): CssAddresses {
  const addresses: string[] = [];
  let hasImport = false;
  token.lastIndex = 0;
  for (let found = token.exec(css); found; found = token.exec(css)) {
    const [whole, double, single] = found;
    const quoted = double ?? single;
    if (quoted !== undefined) addresses.push(unescaped(quoted));
    if (quoted !== undefined || whole.startsWith("/*")) continue;
    const name = unescaped(whole).toLowerCase();
    hasImport ||= name === "@import";
    if (name !== "url") continue;
    bareAddress.lastIndex = token.lastIndex;
    const [behind, address] = bareAddress.exec(css) ?? [];
    if (address === undefined) continue;
    addresses.push(unescaped(address).trim());
    token.lastIndex += behind?.length ?? 0;
  }
  return { addresses, hasImport };
}

/** Any sign may be written by its number or behind a backslash (4.3.7): `\75rl(` and `u\rl(` are `url(`. */
function unescaped(css: string): string {
  return css.replace(/\\(?:([0-9a-f]{1,6})\s?|(\n)|(.))/gis, (_, hex, line, sign) => {
    if (hex === undefined) return line === undefined ? sign : "";
    const code = Number.parseInt(hex, 16);
    return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
  });
}
