import { sumsFile } from "../../versions/checksums/checksums.ts";
import { frozenFaults } from "../../versions/frozen/frozen-faults.ts";
import { exampleDocument } from "../examples/example-document.ts";
import { exampleSums } from "../examples/example-sums.ts";
import type { CorpusRule } from "../rule.ts";

const terms = exampleDocument({});
const german = exampleDocument({ lang: "de", path: "/de/a" });
const arabic = exampleDocument({ lang: "ar", path: "/ar/شروط" });
const version = "da/a/2025-11-05.md";
const prices = exampleDocument({}, "# Vilkår\n\n![Prisliste](../img/priser.png)\n");
const both = exampleSums({ [version]: prices, "img/priser.png": "2023" });

/** A frozen version is what it was when it was published, and its document is still there. */
export const frozenIntact: CorpusRule = {
  scope: "corpus",
  id: "frozen-intact",
  severity: "error",
  why: "A frozen version is what people have agreed to; if it or a picture in it changes or vanishes afterwards, nobody can prove any more what applied on a day.",
  remedy: `Put the frozen version back as it was, from git or from the site itself: a change of the text belongs into the working file, with a new date. Where the working file is gone, put it back with withdrawn and the day since which it is no longer in force. Missing lines of ${sumsFile}, and those of a folder that was renamed with its document, are written by npm run release, a correction of what is frozen by npm run release -- --correct. A picture that a frozen version shows keeps its name and its bytes: put them back, and give a new picture another name. Where all frozen versions have changed at once, git has changed their line ends: write “* -text” into .gitattributes of the content folder and check it out anew.`,
  check(corpus, report) {
    for (const { file, at, message } of frozenFaults(corpus)) report(file, at, message);
  },
  examples: {
    good: [
      { "da/a.md": terms, [version]: terms, [sumsFile]: exampleSums({ [version]: terms }) },
      { "da/a.md": terms },
      // A correction keeps the bytes that it replaced; sha256sum has two ways to write a line.
      {
        "da/a.md": terms,
        [version]: terms,
        "da/a/2025-11-05.1.md": german,
        [sumsFile]: `# Frozen\n\n${exampleSums({
          "da/a/2025-11-05.1.md": german,
          [version]: terms,
        }).replace("  ", " *")}`,
      },
      // Pictures of frozen versions have lines too; those that were frozen before get theirs from the next release.
      { "da/a.md": prices, [version]: prices, "img/priser.png": "2023", [sumsFile]: both },
      {
        "da/a.md": prices,
        [version]: prices,
        "img/priser.png": "2024",
        [sumsFile]: exampleSums({ [version]: prices }),
      },
      // What else somebody keeps sums of is no business of ours.
      { "ar/a.md": arabic, [sumsFile]: exampleSums({ "img/logo.svg": "<svg/>" }) },
    ],
    bad: [
      {
        files: {
          "da/a.md": terms,
          [version]: `${terms}Mere tekst\n`,
          [sumsFile]: exampleSums({ "da/a/2024-01-01.md": terms, [version]: terms }),
        },
        says: [
          "SHA256SUMS:1:1: Missing da/a/2024-01-01.md, expected the frozen version",
          "da/a/2025-11-05.md:1:1: Unexpected change of a frozen version, expected the bytes of its line in SHA256SUMS",
        ],
      },
      {
        files: {
          "da/a.md": prices,
          [version]: prices,
          "img/priser.png": "2024",
          [sumsFile]: both,
        },
        says: [
          "SHA256SUMS:2:1: Unexpected change of img/priser.png, which da/a/2025-11-05.md shows, expected its old bytes, and another name for a new picture",
        ],
      },
      {
        files: {
          "da/a.md": prices,
          [version]: prices,
          "img/2023/priser.png": "2023",
          [sumsFile]: both,
        },
        says: [
          "SHA256SUMS:2:1: Missing img/priser.png, which da/a/2025-11-05.md shows by this name, expected it back in its place, even where it was renamed or moved",
        ],
      },
      {
        files: {
          "ar/شروط/2025-11-05.md": arabic,
          [sumsFile]: `<<<<<<< HEAD\n${exampleSums({ "ar/شروط/2025-11-05.md": arabic }).repeat(2)}`,
        },
        says: [
          "SHA256SUMS:1:1: Unexpected line “<<<<<<< HEAD”, expected a SHA-256, two spaces and the name of a file",
          "SHA256SUMS:3:1: Unexpected second line of ar/شروط/2025-11-05.md, expected one",
          "ar/شروط/2025-11-05.md:1:1: Unexpected frozen version without ar/شروط.md, expected that file, with withdrawn where it is no longer in force",
        ],
      },
      {
        files: { "de/a.md": german, "de/a/2025-11-05.md": german },
        says: [
          "de/a/2025-11-05.md:1:1: Missing line for it in SHA256SUMS, expected what npm run release writes",
        ],
      },
      {
        files: {
          "da/a.md": terms,
          "da/a/2024-11-05.md": german,
          [sumsFile]: exampleSums({ "da/a/2024-11-05.md": german }).replace("\n", "\r\n"),
        },
        says: [
          "SHA256SUMS:1:1: Unexpected CRLF at the end of the line, expected LF",
          "da/a/2024-11-05.md:1:1: Missing line for it in SHA256SUMS, expected what npm run release writes",
          "da/a/2024-11-05.md:6:7: Unexpected lang de of a frozen version, expected da as in da/a.md",
          "da/a/2024-11-05.md:7:7: Unexpected date 2025-11-05 of a frozen version, expected 2024-11-05 as in its name",
        ],
      },
    ],
  },
};
