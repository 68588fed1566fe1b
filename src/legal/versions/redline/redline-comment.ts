/** GitHub takes 65,536 characters in a comment; GitLab takes more. */
const most = 60_000;

/** So many characters stand side by side in a comment without a bar to scroll. */
const width = 100;

/**
 * Redlines as the Markdown of a comment. All that comes from the texts stands in code fences that it cannot close: nothing in it
 * is a link, a picture or a mention.
 *
 * @param documents the lines of each, its name first
 */
export function redlineComment(documents: readonly (readonly string[])[]): string {
  const count = documents.length === 0 ? "No" : documents.length;
  const blocks = [`### ${count} ${count === 1 ? "document differs" : "documents differ"}`];
  let left = most;
  let isCut = false;
  for (const lines of documents) {
    const kept: string[] = [];
    for (const line of lines.flatMap(signedLines)) {
      left -= line.length + 1;
      if (left < 0) break;
      kept.push(line);
    }
    isCut ||= left < 0;
    if (kept.length > 0) blocks.push(fenced(kept.join("\n")));
  }
  if (isCut) blocks.push("The rest is left out here: the files beside this one have all of it.");
  return `${blocks.join("\n\n")}\n`;
}

/** A line cut to the width, each part with a sign in front by which a diff is coloured. */
function signedLines(line: string): string[] {
  const hasInserted = line.includes("{+");
  const hasDeleted = line.includes("[-");
  const sign = hasInserted && hasDeleted ? "!" : hasInserted ? "+" : hasDeleted ? "-" : " ";
  const parts = line.match(new RegExp(`.{1,${width}}(?=\\s|$)|.{1,${width}}`, "gu")) ?? [""];
  return parts.map((part) => `${sign} ${part}`.trimEnd());
}

function fenced(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}diff\n${text}\n${fence}`;
}
