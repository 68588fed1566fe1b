import { shownPictures } from "../../versions/frozen/shown-pictures.ts";
import { exampleDocument } from "../examples/example-document.ts";
import type { PartFault } from "../pictures/svg-tag-faults.ts";
import type { CorpusRule } from "../rule.ts";

const wanted: Readonly<Record<PartFault["kind"], string>> = {
  code: "one that runs nothing and holds no page",
  host: "one that needs no other file",
  unreadable: "one that every browser reads alike",
};

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">\n${inside}\n</svg>\n`;
const shows = exampleDocument({}, "# Vilkår\n\n![Et kort](../img/kort.svg)\n");
const image = exampleDocument({ lang: "uk", path: "/uk/a", image: "../img/kort.svg" });

/** Pictures draw, and do nothing else. */
export const activeSvg: CorpusRule = {
  scope: "corpus",
  id: "active-svg",
  severity: "error",
  why: "An SVG is a page of its own: opened by its address, it runs its scripts in the name of the site, and what it asks of another host tells that host who reads.",
  remedy:
    "Export the picture anew as a plain SVG (in Inkscape “Plain SVG”, in draw.io without formatted text, in Illustrator without editing capabilities), or as PNG.",
  check({ documents, frozen, svgs }, report) {
    const shown = shownPictures([...documents, ...frozen]);
    for (const [file, faults] of svgs) {
      const by = shown.get(file) ?? "site.yml";
      for (const { kind, found, ...at } of faults)
        report(file, at, `Unexpected ${found} in a picture of ${by}, expected ${wanted[kind]}`);
    }
  },
  examples: {
    good: [
      { "da/a.md": shows, "img/kort.svg": svg('<path fill="url(#a)" d="M0 0"/>') },
      { "uk/a.md": image, "img/kort.svg": svg("<title>Мапа</title>") },
    ],
    bad: [
      {
        files: {
          "da/a.md": shows,
          "img/kort.svg": svg('<script>alert(1)</script><g onload="alert(1)"/>\n<foreignObject/>'),
        },
        says: [
          "img/kort.svg:2:1: Unexpected <script> in a picture of da/a.md, expected one that runs nothing and holds no page",
          "img/kort.svg:2:26: Unexpected onload on <g> in a picture of da/a.md, expected one that runs nothing and holds no page",
          "img/kort.svg:3:1: Unexpected <foreignObject> in a picture of da/a.md, expected one that runs nothing and holds no page",
        ],
      },
      {
        files: {
          "uk/a.md": image,
          "img/kort.svg": svg('<image href="https://example.com/a.png"/>'),
        },
        says: [
          "img/kort.svg:2:1: Unexpected address https://example.com/a.png in a picture of uk/a.md, expected one that needs no other file",
        ],
      },
      {
        files: {
          "uk/a.md": image,
          "img/kort.svg": `<!DOCTYPE svg [<!ENTITY a "b">]>\n${svg("&a;")}`,
        },
        says: [
          "img/kort.svg:1:16: Unexpected declarations in the DOCTYPE in a picture of uk/a.md, expected one that every browser reads alike",
        ],
      },
    ],
  },
};
