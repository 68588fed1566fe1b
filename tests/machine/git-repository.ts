import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { withoutSettings } from "../paragraf.ts";
import { writeFiles } from "../texts/write-files.ts";

/** A git repository of a test, with none of the settings of whoever runs it. */
export type GitRepository = {
  /** Runs git in it and gives back what it says. */
  git(...words: string[]): string;
  /** Writes files and commits all that is there, on a day. */
  commit(day: string, files?: Readonly<Record<string, string | Uint8Array>>): string;
};

/** Makes a repository of a folder. */
export function gitRepository(folder: string): GitRepository {
  const git = (words: readonly string[], day = "2026-01-01") =>
    execFileSync("git", words, {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...withoutSettings(),
        ...{ GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
        ...{ GIT_AUTHOR_NAME: "Ida", GIT_AUTHOR_EMAIL: "ida@example.com" },
        ...{ GIT_COMMITTER_NAME: "Ida", GIT_COMMITTER_EMAIL: "ida@example.com" },
        ...{ GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
      },
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  mkdirSync(folder, { recursive: true });
  git(["init", "-q", "-b", "main"]);
  return {
    git: (...words) => git(words),
    commit(day, files = {}) {
      writeFiles(folder, files);
      git(["add", "-A"]);
      git(["commit", "-q", "--allow-empty", "-m", `Change of ${day}`], day);
      return git(["rev-parse", "HEAD"]);
    },
  };
}
