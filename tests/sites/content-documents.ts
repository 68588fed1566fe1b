import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A document as its file says it, read by nothing of the product. */
export type ContentDocument = {
  /** Relative to the content folder. */
  readonly file: string;
  readonly id: string;
  readonly lang: string;
  readonly path: string;
  readonly title: string;
  readonly date: string;
  readonly kind?: string;
  readonly image?: string;
  readonly body: string;
};

/** Frozen versions, and bytes that errata replaced. */
const frozen = /\/\d{4}-\d{2}-\d{2}(?:\.\d+)?\.md$/;

/** All documents of a content folder, sorted by file; their frozen versions are not among them. */
export function contentDocuments(folder: string): ContentDocument[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\/.+\.md$/.test(file.replaceAll("\\", "/")) && !frozen.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const [, yaml = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
      const { id, lang, path, title, date, kind, image } = parse(yaml);
      return { file, id, lang, path, title, date, kind, image, body };
    });
}
