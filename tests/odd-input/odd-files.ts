import { documentText } from "../texts/document-text.ts";
import type { OddInput } from "./odd-input.ts";

/** All that Art. 13 and 14 GDPR ask for but for the data protection officer, each told under one heading. */
const told =
  "controller representative purposes legal-basis legitimate-interests categories recipients transfers safeguards retention access rectification erasure restriction objection portability withdraw-consent complaint obligation automated-decisions source".split(
    " ",
  );

const heading = ["h1#a A"];
const named = (name: string, file: string, path: string, body = "# A\n\nText"): OddInput => ({
  name,
  file,
  path,
  text: documentText(path, body),
  says: [],
  headings: body.startsWith("# A") ? heading : [],
});

const links = [
  "[a](<my terms (final).md>)",
  "[b](my%20terms%20%28final%29.md#a)",
  "[c](../ja/利用規約.md)",
  "[d](../ja/%E5%88%A9%E7%94%A8%E8%A6%8F%E7%B4%84.md)",
  "[e](vilk%C3%A5r%231%3F.md)",
  "[f](100%25.md)",
  "[g](/ja/利用規約#a)",
  "[h](/ja/%E5%88%A9%E7%94%A8%E8%A6%8F%E7%B4%84)",
];

/** Names and forms of files that other systems write. */
export const oddFiles: readonly OddInput[] = [
  named("file-name-with-spaces", "en/my terms (final).md", "/en/my-terms"),
  named("file-name-in-japanese", "ja/利用規約.md", "/ja/利用規約"),
  named("file-name-with-signs", "en/vilkår#1?.md", "/en/vilkår-1"),
  named("file-name-with-percent", "en/100%.md", "/en/percent"),
  named("file-suffix-in-upper-case", "en/UPPER.MD", "/en/upper"),
  named("file-deep-in-folders", "en/a/b c/d/e.md", "/en/a/b/c/d/e"),
  named("file-that-links-to-odd-names", "en/links.md", "/en/links", links.join("\n")),
  {
    name: "file-with-mark-and-windows-lines",
    file: "en/windows.md",
    path: "/en/windows",
    text: `\uFEFF${documentText("/en/windows", "# A\n\nTwo\nlines\n\n```\ncode\ncode\n```")}`.replaceAll(
      "\n",
      "\r\n",
    ),
    says: [],
    headings: heading,
  },
  {
    name: "file-without-line-end",
    file: "en/end.md",
    path: "/en/end",
    text: documentText("/en/end", "# A\n\nText").trimEnd(),
    says: [],
    headings: heading,
  },
  {
    name: "file-in-norwegian",
    file: "no/a.md",
    path: "/no/a",
    text: documentText("/no/a", "# A\n\nTekst"),
    says: [],
    headings: heading,
  },
  {
    name: "file-with-fields-of-all-sorts",
    file: "en/fields.md",
    path: "/en/fields",
    text: documentText("/en/fields", "# A\n\nText", {
      title: `'</title><script>alert("1")</script> & “A” {number} ''x'''`,
      description: '>-\n  "Folded" <b>\n  & long',
      date: '"2024-02-29"',
      imageStatus: "false",
      corrections: "[{ date: 2025-01-01, note: a }]",
      aliases: "{ ids: { old: a }, paths: [/en/old] }",
      disclosures: `{ ${told.map((item) => `${item}: a`).join(", ")}, dpo: { n/a: "none" } }`,
      tags: "[12:30:45, 'yes', no, 2025-01-01]",
      constructor: "1",
      children: "[1]",
      internal: "{ type: a }",
      html: "<p>no</p>",
    }),
    says: ["W 16:1", "W 17:1", "W 18:1", "W 19:1"].map((place) => `${place} frontmatter`),
    headings: heading,
  },
];

/** Files that are no documents, whatever is wrong with them. */
export const noDocuments: Readonly<Record<string, string>> = {
  "README.md": "---\nbad: [\n---\n",
  "en/.draft.md": "---\nbad: [\n---\n",
  "en/.obsidian/note.md": "---\nbad: [\n---\n",
  "en/notes.markdown": "---\nbad: [\n---\n",
  "en/notes.txt": "Notes",
  "node_modules/package/readme.md": "---\nbad: [\n---\n",
  "site.yml": 'name: "<Law> & “Order”"\npublisher: "نص"\ncontact: https://example.com/a?b=c&d\n',
  "theme.css": ":root { --accent: light-dark(#703, #fcd); }\n.a > .b::before { content: '<'; }\n",
};
