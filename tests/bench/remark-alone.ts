import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { remarkTree } from "../../src/legal/markdown/parsing/remark-tree.ts";

// Reads all Markdown files of a folder with nothing but remark, in one thread.
const [, , folder = ""] = process.argv;
for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }))
  if (file.endsWith(".md"))
    remarkTree(readFileSync(join(folder, file), "utf8").replace(/^---[\s\S]*?\n---\n/, ""));
