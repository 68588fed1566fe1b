import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { contentFolder } from "../content/content-folder.ts";

/** Where another repository is meant than that of the folder: set while git runs a hook, say. */
const foreign = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|NAMESPACE|\w+_PATHSPECS)$/;

/** Whatever the settings of whoever runs it: the first commit too, each merge against its first parent, whole paths. */
const settings = [
  "log.showRoot=true",
  "log.showSignature=false",
  "log.diffMerges=separate",
  "diff.relative=false",
  "diff.renameLimit=1000",
].flatMap((setting) => ["-c", setting]);

/** A git that runs in the content folder, and how it ends. */
export type RunningGit = {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** Ends where git ends well. */
  readonly end: Promise<void>;
};

/** Starts git in the content folder. Its own settings and the reader's language change nothing in what it answers. */
export function startGit(words: readonly string[]): RunningGit {
  const env = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const child = spawn("git", [...settings, ...words], {
    cwd: contentFolder(),
    env: { ...Object.fromEntries(env), LC_ALL: "C" },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  // Who reads its answers learns of its end; a pipe that it closes is no news.
  child.stdin.on("error", () => {});
  const end = new Promise<void>((resolve, reject) => {
    child.on("error", ({ message }) => reject(gitError(`${message}: is it installed?`)));
    child.on("close", (code) => (code === 0 ? resolve() : reject(gitError(said))));
  });
  end.catch(() => {});
  return { child, end };
}

/** The whole answer of git, where it is short. */
export async function gitAnswer(words: readonly string[]): Promise<string> {
  const { child, end } = startGit(words);
  let answer = "";
  child.stdin.end();
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    answer += text;
  });
  await end;
  return answer;
}

/** What git says of a revision that it does not know, and of a file that a revision does not have. */
const unknownRevision =
  /(?:bad revision|unknown revision|invalid object name|ambiguous argument) '([^']+)'|bad object (\S+)/;
const absentFile = /path '(.+)' (?:does not exist|exists on disk, but not) in '(.+)'/;

function gitError(said: string): Error {
  return Object.assign(new Error(gitRefusal(said.trim().split("\n")[0] ?? "")), { code: "GIT" });
}

function gitRefusal(said: string): string {
  const [, quoted, bare] = unknownRevision.exec(said) ?? [];
  const revision = quoted ?? bare;
  if (revision) return `Unexpected revision ${revision}, expected one that git knows`;
  const [, file, without] = absentFile.exec(said) ?? [];
  if (file) return `Missing ${file} in ${without}, expected a revision that has it`;
  const reason = said || "no reason given";
  return `git failed (${reason}): the content folder must be in a repository that has its history`;
}
