import { addressScheme, localTarget } from "../../document/addresses/local-target.ts";
import { frozenName } from "../../document/names/frozen-name.ts";
import { isPictureName } from "../../document/names/is-picture-name.ts";
import { listedDigests } from "../../versions/checksums/listed-digests.ts";
import { exampleDocument } from "../examples/example-document.ts";
import type { CorpusRule } from "../rule.ts";

/** Pictures that are there, on this host, and say what they show. */
export const imageExists: CorpusRule = {
  scope: "corpus",
  id: "image-exists",
  severity: "error",
  why: "A missing picture is a hole in the page; one on another host tells that host who reads the text.",
  remedy:
    "Put the picture into the content folder, write its name as seen from the document, and say in the square brackets what it shows.",
  check({ documents, frozen, files, sums }, report) {
    for (const { file, frontmatter, positions, pictures } of documents) {
      for (const { url, alt, ...at } of pictures) {
        const problem = pictureProblem(file, url, files);
        if (problem) report(file, at, problem);
        if (alt.trim() === "")
          report(file, at, `Unexpected picture ${url} without words, expected what it shows`, {
            severity: "warning",
          });
      }
      const problem = frontmatter.image && pictureProblem(file, frontmatter.image, files);
      if (problem) report(file, positions.image, problem, { severity: "warning" });
    }
    // Of a picture that has a line in SHA256SUMS frozen-intact speaks.
    const listed = listedDigests(sums);
    for (const { file, pictures } of frozen) {
      const from = frozenName(file)?.document ?? file;
      for (const { url, ...at } of pictures) {
        const problem = pictureProblem(from, url, files);
        if (problem && !listed.has(localTarget(from, url).file)) report(file, at, problem);
      }
    }
  },
  examples: {
    good: [
      {
        "da/a.md": exampleDocument({ image: "../img/a.png" }, "![Et kort](../img/a.png)\n"),
        "img/a.png": "",
      },
      { "ar/a.md": exampleDocument({ lang: "ar", path: "/ar/a" }, "# شروط\n\nنص بلا صورة\n") },
    ],
    bad: [
      {
        files: { "da/a.md": exampleDocument({ image: "b.png" }, "![Et kort](a.png)\n") },
        says: [
          "da/a.md:9:8: Unexpected picture b.png, expected a file that exists",
          "da/a.md:12:1: Unexpected picture a.png, expected a file that exists",
        ],
      },
      {
        files: {
          "de/a.md": exampleDocument(
            { lang: "de", path: "/de/a" },
            "![](https://example.com/a.png)\n",
          ),
        },
        says: [
          "de/a.md:11:1: Unexpected picture https://example.com/a.png without words, expected what it shows",
          "de/a.md:11:1: Unexpected picture https://example.com/a.png, expected a file of the content folder",
        ],
      },
      {
        files: {
          "da/a.md": exampleDocument({}),
          "da/a/2024-01-01.md": exampleDocument(
            { date: "2024-01-01" },
            "![Et kort](../img/a.png)\n",
          ),
        },
        says: [
          "da/a/2024-01-01.md:11:1: Unexpected picture ../img/a.png, expected a file that exists",
        ],
      },
    ],
  },
};

function pictureProblem(from: string, url: string, files: ReadonlySet<string>): string | undefined {
  const shown = url.length > 80 ? `${url.slice(0, 79)}…` : url;
  if (addressScheme(url) || url.startsWith("/"))
    return `Unexpected picture ${shown}, expected a file of the content folder`;
  const { file } = localTarget(from, url);
  if (!files.has(file)) return `Unexpected picture ${shown}, expected a file that exists`;
  return isPictureName(file)
    ? undefined
    : `Unexpected picture ${shown}, expected avif, gif, jpg, png, svg or webp`;
}
