import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "../checkout.ts";
import { filesBelow } from "./published-pages.ts";

/** The content folder of a site that has all there is: versions, redlines, retired addresses, pictures, a logo, a look, ten languages. */
export function fullContent(): Record<string, Buffer> {
  const { "theme.css": theme = Buffer.of(), ...themed } = fixture("themed");
  const pictures = Object.entries(themed).filter(([name]) => name.startsWith("img/"));
  const versions = fixture("versions");
  const more = "logo: img/björk logo.svg\nicon: img/icon.svg\nexternalPaths: [/status]\n";
  return {
    ...company(),
    ...versions,
    ...Object.fromEntries(pictures),
    "theme.css": theme,
    "site.yml": Buffer.from(`${versions["site.yml"]}${more}`),
  };
}

/** The files of a fixture, by name. */
function fixture(name: string): Record<string, Buffer> {
  const folder = join(checkout, "tests/fixtures", name);
  return Object.fromEntries(
    filesBelow(folder).map((file) => [file, readFileSync(join(folder, file))]),
  );
}

/** The documents of a company beside those with versions, as works of their own on a shelf of their own. */
function company(): Record<string, Buffer> {
  const moved = Object.entries(fixture("site")).map(([name, bytes]): [string, Buffer] => {
    if (!name.endsWith(".md")) return [name, bytes];
    const text = `${bytes}`.replace(/^id: "/m, "$&company-").replaceAll("/legal/", "/company/");
    return [name.replace("/legal/", "/company/"), Buffer.from(text)];
  });
  return Object.fromEntries(moved);
}
