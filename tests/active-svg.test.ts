import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { said } from "./paragraf.ts";
import { siteCopy } from "./sites/site-copy.ts";
import { documentText } from "./texts/document-text.ts";
import { writeFiles } from "./texts/write-files.ts";

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>\n`;
const evil = svg("<script>alert(1)</script>");
const shows = (name: string) => documentText("/da/legal/a", `# a\n\n![Kort](../../img/${name})`);

test("pictures that run scripts are refused wherever the site shows them, and others are not read", async () => {
  const copy = siteCopy();
  writeFiles(join(copy.folder, "law"), {
    "da/legal/a.md": shows("text.svg"),
    "da/legal/a/2024-01-01.md": shows("frozen.SVG").replace(/^date: .*$/m, "date: 2024-01-01"),
    "da/legal/b.md": documentText("/da/legal/b", "# b\n\nTekst", { image: "../../img/card.svg" }),
    "site.yml": "logo: img/logo.svg\nicon: img/icon.svg\n",
    "img/text.svg": evil,
    "img/frozen.SVG": evil,
    "img/card.svg": evil,
    "img/logo.svg": evil,
    "img/icon.svg": svg('<path d="M0 0h8v8z"/>'),
    "img/unseen.svg": evil,
  });
  const outcome = await copy.run(["check", "--only", "active-svg"], {
    PARAGRAF_CONTENT: "law",
  });
  assert.deepEqual(
    outcome.stdout
      .split("\n")
      .filter((line) => line.includes("(active-svg)"))
      .map((line) => line.replace(/, expected .*/, "")),
    [
      "law/img/card.svg:1:41: Unexpected <script> in a picture of da/legal/b.md",
      "law/img/frozen.SVG:1:41: Unexpected <script> in a picture of da/legal/a/2024-01-01.md",
      "law/img/logo.svg:1:41: Unexpected <script> in a picture of site.yml",
      "law/img/text.svg:1:41: Unexpected <script> in a picture of da/legal/a.md",
    ],
    said(outcome),
  );
  assert.equal(outcome.code, 1);
});
