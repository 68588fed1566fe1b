import type { Headers } from "../headers.ts";
import { caddyText } from "./caddy-text.ts";

/** Sends a file or its precompressed copy. */
export const fileServer = `file_server {
	precompressed br gzip
	disable_canonical_uris
}`;

/** Sets headers on what a matcher fits. */
export function headerBlock(matcher: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `\t${name} ${caddyText(value)}\n`);
  return `header ${matcher} {\n${lines.join("")}}`;
}

/** Text as it stands in a block. By line feeds alone: regular expressions take U+2028, which a path may hold, for the end of a line too. */
export function indented(depth: number, ...blocks: readonly string[]): string {
  return blocks
    .flatMap((block) => (block === "" ? [] : block.split("\n")))
    .map((line) => "\t".repeat(depth) + line)
    .join("\n");
}
