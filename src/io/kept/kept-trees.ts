import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Root } from "mdast";
import { withoutPlaces } from "../../legal/markdown/parsing/without-places.ts";
import { digest } from "../digest.ts";
import { workspace } from "../workspace.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";

// The check parses every new text before Gatsby renders it, and parsing is most of what a page costs. So the trees of one build
// are kept from its check to its renderer, by the digest of the text and under a seal: what does not match is parsed again.

const folder = "trees";
const code = "mdast with the places of links";

/** Keeps the tree of a text for the renderer. */
export function keepTree(markdown: string, tree: Root): void {
  writeSealed(treeFile(markdown), code, withoutPlaces(tree));
}

/** The tree of a text, where the check of this build kept it. */
export function keptTree(markdown: string): Root | undefined {
  return readSealed(treeFile(markdown), code) as Root | undefined;
}

/** Forgets all trees: after a build Gatsby keeps what it made of them. */
export function forgetTrees(): void {
  rmSync(join(workspace, folder), { recursive: true, force: true });
}

function treeFile(markdown: string): string {
  return `${folder}/${digest(markdown)}.json`;
}
