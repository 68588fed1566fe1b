import { meantName } from "../../document/names/meant-name.ts";
import { exampleDocument } from "../examples/example-document.ts";
import type { CorpusRule } from "../rule.ts";

const at = { line: 1, column: 1 };

/** A file whose name keeps it from being read as the document, or the file of the site, that it was written to be. */
export const fileName: CorpusRule = {
  scope: "corpus",
  id: "file-name",
  severity: "warning",
  why: "A file with another ending is not read: a text is no page, though whoever wrote it believes it published, and a site.yaml says nothing.",
  remedy:
    "Give the file the name that the finding says. If it is no document, keep it outside the folders of the languages.",
  check({ files, documents, frozen }, report) {
    const languages = new Set([...documents, ...frozen].map(({ file }) => file.split("/", 1)[0]));
    for (const file of files) {
      const name = meantName(file, (folder) => languages.has(folder));
      if (name === undefined || files.has(name)) continue;
      const [found, expected] = [file, name].map((each) => each.slice(each.lastIndexOf("/") + 1));
      report(file, at, `Unexpected file name ${found}, expected ${expected}`);
    }
  },
  examples: {
    good: [
      {
        "da/a.md": exampleDocument({}),
        "da/README": "",
        "da/legal/LICENSE": "",
        "da/img/a.png": "",
        "img/logo": "",
        SHA256SUMS: "",
        "baseline.json": "{}",
        "site.yml": "name: Nordlys\n",
        "exceptions.yml": "exceptions: []\n",
        "theme.css": "",
        CNAME: "",
      },
      // Another text, or what an editor keeps beside it.
      {
        "da/a.md": exampleDocument({}),
        "da/a.markdown": "",
        "da/a.md.txt": "",
        "da/a.md~": "",
        "da/a.docx": "",
        "da/notes.txt": "",
        "da/Makefile": "",
      },
    ],
    bad: [
      {
        files: {
          "da/a.md": exampleDocument({}),
          "da/legal/refund-policy": "",
          "fr/legal/conditions générales": "",
          "da/legal/terms/2025-11-05": "",
        },
        says: [
          "da/legal/refund-policy:1:1: Unexpected file name refund-policy, expected refund-policy.md",
          "da/legal/terms/2025-11-05:1:1: Unexpected file name 2025-11-05, expected 2025-11-05.md",
          "fr/legal/conditions générales:1:1: Unexpected file name conditions générales, expected conditions générales.md",
        ],
      },
      {
        files: {
          "zh/隐私政策.md.txt": "",
          "da/a.md": exampleDocument({}),
          "da/b.mdx": "",
          "da/c.markdown": "",
          "da/d.MD": exampleDocument({ id: "d", path: "/da/d" }),
          "site.yaml": "",
          "Exceptions.YML": "",
        },
        says: [
          "Exceptions.YML:1:1: Unexpected file name Exceptions.YML, expected exceptions.yml",
          "da/b.mdx:1:1: Unexpected file name b.mdx, expected b.md",
          "da/c.markdown:1:1: Unexpected file name c.markdown, expected c.md",
          "da/d.MD:1:1: Unexpected file name d.MD, expected d.md",
          "site.yaml:1:1: Unexpected file name site.yaml, expected site.yml",
          "zh/隐私政策.md.txt:1:1: Unexpected file name 隐私政策.md.txt, expected 隐私政策.md",
        ],
      },
    ],
  },
};
