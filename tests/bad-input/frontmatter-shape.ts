import { documentText } from "../texts/document-text.ts";
import { type BadInput, withFields, withText } from "./bad-input.ts";

const body = "\n# A\n\nText\n";
const missing = "E a.md:2:1 frontmatter";

/** Frontmatter that cannot be read as a map of fields. */
export const frontmatterShape: readonly BadInput[] = [
  withText("frontmatter-missing", "# A\n\nText\n", ["E a.md:1:1 frontmatter"]),
  withText("frontmatter-late", "\n---\nid: a\n---\n", ["E a.md:1:1 frontmatter"]),
  withText("frontmatter-unclosed", "---\nid: a\ntitle: A\n\n# A\n", ["E a.md:1:1 frontmatter"]),
  withText("frontmatter-closed-too-long", "---\nid: a\n----\n# A\n", ["E a.md:1:1 frontmatter"]),
  {
    name: "frontmatter-twice",
    files: { "a.md": (path) => documentText(path, "---\nid: b\n---\n\n# A") },
    says: ["E a.md:11:1 frontmatter"],
  },
  withText("frontmatter-in-javascript", `---js\n({ id: process.exit(7) })\n---\n${body}`, [
    "E a.md:1:1 frontmatter",
  ]),
  withText("frontmatter-in-json", `---json\n{ "id": "a" }\n---\n${body}`, [
    "E a.md:1:1 frontmatter",
  ]),
  withText("frontmatter-empty", `---\n---\n${body}`, Array(7).fill(missing)),
  withText("frontmatter-of-comments", `---\n# nothing yet\n---\n${body}`, Array(7).fill(missing)),
  withText("frontmatter-a-list", `---\n- id\n- title\n---\n${body}`, [missing]),
  withText("frontmatter-a-text", `---\njust words\n---\n${body}`, [missing]),
  withFields("yaml-quote-unclosed", { author: '"Ida' }, ["E a.md:10:1 frontmatter"]),
  withFields("yaml-two-colons", { author: "Ida: counsel" }, ["E a.md:9:9 frontmatter"]),
  withFields("yaml-tab", { tags: "\n\t- a" }, ["E a.md:10:1 frontmatter"]),
  {
    name: "yaml-field-twice",
    files: { "a.md": (path) => documentText(path, "# A").replace("\npath:", "\nid: b\npath:") },
    says: ["E a.md:8:1 frontmatter"],
  },
  withFields("yaml-anchor", { author: "&who Ida" }, ["E a.md:9:14 frontmatter"]),
  withFields("yaml-alias", { author: "*who" }, ["E a.md:9:9 frontmatter"]),
  withFields("yaml-tag", { author: "!!js/function 'function () {}'" }, [
    "E a.md:9:9 frontmatter",
    "E a.md:9:23 frontmatter",
  ]),
  withFields("yaml-two-documents", { author: "Ida\n...\nid: b" }, ["E a.md:11:1 frontmatter"]),
];
