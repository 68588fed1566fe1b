import { spawn } from "node:child_process";
import { join } from "node:path";
import { withoutSettings } from "../paragraf.ts";

/** A site that `paragraf serve` serves on a free port. */
export type ServedSite = { readonly url: string; stop(): Promise<void> };

/** Serves the dist/ of a checkout or a copy. */
export async function servedSite(folder: string): Promise<ServedSite> {
  const words = ["serve", "--port", "0", "--host", "127.0.0.1"];
  const child = spawn(process.execPath, [join(folder, "src/cli/paragraf.mjs"), ...words], {
    cwd: folder,
    env: withoutSettings(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    const hear = (text: string) => {
      said += text;
      const [, address] = /^Serving dist\/ at (\S+)/m.exec(said) ?? [];
      if (address) resolve(address);
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.once("close", () => reject(new Error(`paragraf serve ended: ${said}`)));
  });
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
