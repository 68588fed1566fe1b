import { commentFence, signedParts } from "./comment-fence.ts";

/** GitHub takes 65,536 characters in a comment; GitLab takes more. */
const most = 60_000;

/**
 * Redlines as the Markdown of a comment. All that comes from the texts stands in code fences that it cannot close: nothing in it
 * is a link, a picture or a mention.
 *
 * @param documents the lines of each, its name first
 * @param frozen the section that comes first; empty for none
 */
export function redlineComment(documents: readonly (readonly string[])[], frozen = ""): string {
  const count = documents.length === 0 ? "No" : documents.length;
  const blocks = [
    ...(frozen && [frozen]),
    `### ${count} ${count === 1 ? "document differs" : "documents differ"}`,
  ];
  let left = most - frozen.length;
  let isCut = false;
  for (const lines of documents) {
    const kept: string[] = [];
    for (const line of lines.flatMap(signedLines)) {
      left -= line.length + 1;
      if (left < 0) break;
      kept.push(line);
    }
    isCut ||= left < 0;
    if (kept.length > 0) blocks.push(commentFence(kept));
  }
  if (isCut) blocks.push("The rest is left out here: the files beside this one have all of it.");
  return `${blocks.join("\n\n")}\n`;
}

function signedLines(line: string): string[] {
  const hasInserted = /\{[+~]/.test(line);
  const hasDeleted = /\[[~-]/.test(line);
  return signedParts(
    hasInserted && hasDeleted ? "!" : hasInserted ? "+" : hasDeleted ? "-" : " ",
    line,
  );
}
