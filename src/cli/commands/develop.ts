import { checkedContent } from "../checked-content.ts";
import type { Command } from "../command.ts";
import { hasErrors, printFindings } from "../findings/print-findings.ts";
import { runGatsby } from "../gatsby.ts";
import { portNumber } from "../port-number.ts";
import { withBuildLock } from "../with-build-lock.ts";

/** Shows the site while documents are edited. */
export const develop: Command = {
  name: "develop",
  summary: "Show the site while documents are edited",
  help: `Usage: npm run develop [-- --port 8000 --host localhost]

Checks all documents and serves a live preview at http://localhost:8000. A change of a document shows
within a second or two; what is wrong with it is printed here. The preview is not what is published:
it needs scripts, the published pages have none.`,
  options: { port: { type: "string" }, host: { type: "string" } },
  takesWords: false,
  async run({ port, host }) {
    return withBuildLock("develop", async (lock) => {
      const content = await checkedContent();
      printFindings(content);
      if (hasErrors(content)) return 1;
      const words = [
        ...(port ? ["--port", String(portNumber(String(port)))] : []),
        ...(host ? ["--host", String(host)] : []),
      ];
      return runGatsby("develop", words, lock);
    });
  },
};
