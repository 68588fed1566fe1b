import assert from "node:assert/strict";
import { test } from "node:test";
import { factsForTest } from "../../document/document-facts-for-test.ts";
import type { Frontmatter } from "../../document/fields/frontmatter-schema.ts";
import { shownPictures } from "./shown-pictures.ts";

function version(file: string, date: string, urls: string[], fields: Partial<Frontmatter> = {}) {
  const pictures = urls.map((url) => ({ url, alt: "", line: 1, column: 1 }));
  return { ...factsForTest(file, { date, ...fields }), pictures };
}

const shown = (...versions: ReturnType<typeof version>[]) => [...shownPictures(versions)];

test("a picture is told with the first version that shows it", () => {
  const [old, late] = ["da/legal/terms/2023-01-01.md", "da/legal/terms/2025-01-01.md"];
  const picture = ["../../img/priser%20%C3%A6.png"];
  assert.deepEqual(
    shown(
      version(late, "2025-01-01", [...picture, "ny.svg"]),
      version(old, "2023-01-01", picture),
      version("ar/شروط.md", "2024-01-01", ["../img/priser æ.png#a"]),
    ),
    [
      ["img/priser æ.png", old],
      ["da/legal/ny.svg", late],
    ],
  );
});

test("only files of the content folder that pages can show are pictures of a version", () => {
  const urls = [
    "https://x.example/a.png",
    "/b.png",
    "//c.png",
    "data:image/png;,x",
    "d/2025-01-01.md",
  ];
  assert.deepEqual(shown(version("da/a.md", "2025-01-01", urls)), []);
});

test("the picture at the head of the page counts where the page shows it", () => {
  const file = "da/a/2025-01-01.md";
  const fields = { image: "../img/a.png" };
  assert.deepEqual(shown(version(file, "2025-01-01", [], fields)), [["img/a.png", file]]);
  assert.deepEqual(shown(version(file, "2025-01-01", [], { ...fields, imageStatus: false })), []);
});
