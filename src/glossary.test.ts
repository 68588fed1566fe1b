import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

// docs/glossary.md lists words that were given up; nothing that people read has them: neither the code nor the pages about it.

const top = join(import.meta.dirname, "..");
const glossary = readFileSync(join(top, "docs/glossary.md"), "utf8");

/** The left column of the last table. */
const givenUp = (glossary.split("## Words given up")[1] ?? "")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (?:not|---) \|/.test(line))
  .flatMap((line) => (line.split("|")[1] ?? "").split(","))
  .map((word) => word.trim());

const pattern = new RegExp(`\\b(?:${givenUp.join("|").replaceAll(" ", "\\s+")})\\b`, "gi");

/** Texts of other languages, the list itself, and what goes on reading old baselines. */
const isExempt = (file: string) =>
  /^src\/(?:strings|legal\/vocabulary)\/|^docs\/glossary\.md$|^src\/glossary\.test\.ts$|\/exceptions\/baseline\./.test(
    file,
  );

const files = [
  ...["README.md", "GUIDE.md", "SECURITY.md"],
  ...["docs", "src"].flatMap((folder) =>
    readdirSync(join(top, folder), { recursive: true, encoding: "utf8" }).map(
      (name) => `${folder}/${name.replaceAll("\\", "/")}`,
    ),
  ),
].filter((file) => /\.(?:md|tsx?|mjs|js|css)$/.test(file) && !isExempt(file));

test("the glossary gives words up", () => {
  assert.ok(givenUp.length > 10);
  assert.ok(givenUp.every((word) => /^[a-z]+(?: [a-z]+)*$/.test(word)));
});

test("no word that was given up is used", () => {
  const found = files.flatMap((file) =>
    [...readFileSync(join(top, file), "utf8").matchAll(pattern)].map(
      ([word]) => `${file}: ${word}`,
    ),
  );
  assert.deepEqual(found, []);
});

test("each form of such a word is seen", () => {
  for (const text of ["Mended it", "what leads\n on", "a Twin", "Tells whether", "held against"])
    assert.match(text, new RegExp(pattern, "i"), text);
  for (const text of ["amend", "misled on", "twinkle", "a recommended one"])
    assert.doesNotMatch(text, new RegExp(pattern, "i"), text);
});
