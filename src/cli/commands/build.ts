import { forgetTrees } from "../../io/kept/kept-trees.ts";
import { buildCommit } from "../../io/publishing/build-commit.ts";
import { restoreDist } from "../../io/publishing/swap-dist.ts";
import { makeRedlines } from "../../io/redlines.ts";
import { contentVersions, type DatedContent } from "../../legal/versions/content-versions.ts";
import { redlineJobs } from "../../legal/versions/redline-jobs.ts";
import { checkedContent } from "../checked-content.ts";
import type { Command } from "../command.ts";
import { hasErrors, printFindings } from "../findings/print-findings.ts";
import { runGatsby } from "../gatsby.ts";
import { progress } from "../progress.ts";
import { withBuildLock } from "../with-build-lock.ts";

/** Checks the documents and writes the whole site to dist/. */
export const build: Command = {
  name: "build",
  summary: "Check, build, prove and publish the site to dist/",
  help: `Usage: npm run build

Checks all documents, builds every page, proves that its words are the words of its Markdown and that no
link leads nowhere, and puts the site in place as dist/. Where anything fails, dist/ stays as it was.

One build runs at a time; a second one is refused, with the number of the process that builds.

PARAGRAF_DAY=YYYY-MM-DD stands for today, PARAGRAF_COMMIT is the commit that manifest.json names.

Exit code: 0 published, 1 errors, 2 usage error, or while another one runs.`,
  options: {},
  takesWords: false,
  async run() {
    buildCommit();
    return withBuildLock("build", async (lock) => {
      restoreDist();
      try {
        const content = await checkedContent({ keepsTrees: true });
        printFindings(content);
        if (hasErrors(content)) return 1;
        await makeContentRedlines(content);
        return (await runGatsby("build", [], lock)) === 0 ? 0 : 1;
      } finally {
        forgetTrees();
      }
    });
  },
};

/** Makes the redlines of all versions before the pages that show them, showing on a terminal how far it is. */
function makeContentRedlines(content: DatedContent): Promise<void> {
  const worker = new URL("./redline-worker.mjs", import.meta.url);
  return makeRedlines(redlineJobs(contentVersions(content)), worker, progress("Comparing"));
}
