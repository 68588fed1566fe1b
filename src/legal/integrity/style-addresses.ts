/** What a style makes a browser fetch (CSS Values 4: url(), src(), image-set(); CSS Cascade 5: @import), parts of the page aside. */
export function styleAddresses(css: string): string[] {
  return [...unescaped(css).matchAll(fetching)]
    .map(([, quoted, bare]) => quoted ?? bare ?? "")
    .filter((address) => !address.startsWith("#"));
}

const fetching =
  /(?:(?:url|src|image-set)\(|@import\b(?!\s*(?:url|src)\())\s*(?:["']([^"']*)["']|([^"'()\s;]+))/gi;

/** Letters may be written by their numbers (CSS Syntax 3, 4.3.7): `\75rl(` is `url(`. */
function unescaped(css: string): string {
  return css.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
  });
}
