import type { Readable } from "node:stream";
import type { Commit, FileChange } from "../../legal/versions/history/file-revisions.ts";
import { startGit } from "./git.ts";

const words = [
  ...["log", "--first-parent", "-m", "--raw", "--no-abbrev", "-M", "-z", "--format=%H %aI", "HEAD"],
  ...["--", ":(top,icase)*.md", ":(top,icase)*.markdown", ":(top,icase)*.mdx"],
];

/**
 * All commits that touched Markdown anywhere in the repository of the content folder, newest first, as one process tells them:
 * where branches were merged, what came to stand on this one. Documents may have come from elsewhere in the repository.
 *
 * @throws where git or its history is not there
 */
export async function* gitCommits(): AsyncGenerator<Commit> {
  const { child, end } = startGit(words);
  child.stdin.end();
  const texts = nulTexts(child.stdout);
  let commit: { id: string; day: string; changes: FileChange[] } | undefined;
  for await (const text of texts) {
    const change = changeForm.exec(text)?.groups;
    if (change) commit?.changes.push(await fileChange(change, texts));
    else {
      if (commit) yield commit;
      const [id = "", time = ""] = text.split(" ");
      commit = { id, day: time.slice(0, "YYYY-MM-DD".length), changes: [] };
    }
  }
  await end;
  if (commit) yield commit;
}

/** `:100644 100644 <blob before> <blob after> R087`, with the names in the texts behind it. */
const changeForm =
  /^\n?:\d+ (?<mode>\d+) (?<from>[0-9a-f]+) (?<blob>[0-9a-f]+) (?<status>[A-Z])\d*$/;

async function fileChange(
  { mode = "", from = "", blob = "", status = "" }: Readonly<Record<string, string>>,
  texts: AsyncGenerator<string>,
): Promise<FileChange> {
  const name = async () => (await texts.next()).value as string;
  const first = await name();
  const second = status === "R" || status === "C" ? await name() : first;
  // Symbolic links and modules have no text of their own.
  const isFile = mode.startsWith("100");
  return {
    ...(status !== "A" && status !== "C" && { before: first }),
    ...(isFile && { after: second }),
    blob,
    isSame: from === blob,
  };
}

async function* nulTexts(stream: Readable): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of stream.setEncoding("utf8")) {
    const texts = (rest + chunk).split("\0");
    rest = texts.pop() ?? "";
    yield* texts;
  }
  if (rest !== "") yield rest;
}
