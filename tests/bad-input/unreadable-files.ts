import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentText } from "../texts/document-text.ts";
import type { BadInput, FileContent } from "./bad-input.ts";

const document = (path: string) => documentText(path, "# A\n\nÆøå");
const start = ["E a.md:1:1 file-readable"];

/** Files that are no text, no file, or not there. */
export const unreadableFiles: readonly BadInput[] = [
  file("file-in-utf-16", (path) => Buffer.from(`\uFEFF${document(path)}`, "utf16le"), start),
  file("file-in-utf-16-big-endian", (path) => swapped(`\uFEFF${document(path)}`), start),
  file("file-in-utf-16-without-mark", (path) => Buffer.from(document(path), "utf16le"), [
    "E a.md:1:2 file-readable",
  ]),
  file("file-with-nul", (path) => document(path).replace("# A", "# A\0"), [
    "E a.md:11:4 file-readable",
  ]),
  file("file-in-latin-1", (path) => Buffer.from(document(path), "latin1"), [
    "E a.md:13:1 file-readable",
  ]),
  file("file-cut-inside-a-letter", (path) => Buffer.from(document(path)).subarray(0, -2), [
    "E a.md:13:3 file-readable",
  ]),
  file("file-empty", () => "", start),
  file("file-of-blanks", () => "\n\n  \n", ["E a.md:1:1 frontmatter"]),
  file("file-without-text", (path) => documentText(path, "").trim(), ["E a.md:9:4 file-readable"]),
  file("file-of-5-megabytes", (path) => document(path) + "Text ".repeat(1_000_000), start),
  prepared("folder-named-like-a-document", (folder) => mkdirSync(join(folder, "a.md")), start),
  prepared(
    "link-out-of-content",
    (folder) => symlinkSync("/etc/hostname", join(folder, "a.md")),
    start,
  ),
  prepared(
    "link-to-a-folder-out-of-content",
    (folder) => {
      const outside = join(folder, "../../../../outside");
      mkdirSync(outside, { recursive: true });
      writeFileSync(join(outside, "terms.md"), documentText("/da/outside", "# Terms"));
      symlinkSync(outside, join(folder, "legal"));
    },
    ["E legal:1:1 file-readable"],
  ),
  prepared("link-to-nothing", (folder) => symlinkSync("nothing.md", join(folder, "a.md")), start),
  prepared("link-to-itself", (folder) => symlinkSync("a.md", join(folder, "a.md")), start),
];

/** The superuser may read all files, so this one tells nothing there. */
export const forbiddenFile = prepared(
  "file-that-may-not-be-read",
  (folder) => {
    writeFileSync(join(folder, "a.md"), "---\n");
    chmodSync(join(folder, "a.md"), 0);
  },
  start,
);

function file(name: string, content: FileContent, says: readonly string[]): BadInput {
  return { name, files: { "a.md": content }, says };
}

function prepared(
  name: string,
  prepare: (folder: string) => void,
  says: readonly string[],
): BadInput {
  return { name, files: {}, prepare, says };
}

function swapped(text: string): Uint8Array {
  return Buffer.from(text, "utf16le").swap16();
}
