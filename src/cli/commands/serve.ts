import { isHalfSwapped, restoreDist } from "../../io/publishing/swap-dist.ts";
import { serveDist } from "../../io/serve-dist.ts";
import type { Command } from "../command.ts";
import { portNumber } from "../port-number.ts";
import { withBuildLock } from "../with-build-lock.ts";

/** Serves dist/ as a production host would. */
export const serve: Command = {
  name: "serve",
  summary: "Serve dist/ with the production headers",
  help: `Usage: npm run serve [-- --port 9000 --host localhost]

Serves dist/ with the headers and addresses of a production host, and prints the address of every document.`,
  options: { port: { type: "string" }, host: { type: "string" } },
  takesWords: false,
  async run({ port = "9000", host = "localhost" }) {
    const number = portNumber(String(port));
    if (isHalfSwapped()) await withBuildLock("serve", async () => restoreDist());
    const { url, documents, closed } = await serveDist(number, String(host));
    for (const path of documents) console.log(`${url}${path}`);
    console.log(`Serving dist/ at ${url} (Ctrl+C ends it)`);
    await closed;
    return 0;
  },
};
