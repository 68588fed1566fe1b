import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nginxConfiguration } from "../../src/legal/delivery/hosts/nginx.ts";
import { debianProgram } from "../machine/debian-package.ts";
import { startedNginx } from "../machine/started-nginx.ts";
import { madeDelivery, madeDist } from "../sites/made-dist.ts";

const paths = ["/", "/da/legal/terms", "/da/missing", "/da/legal/terms.json"];

/** Asks nginx with the configuration of a build over 200 connections for 30 s, per kind of answer. Needs nginx and wrk. */
export async function benchLoad(): Promise<void> {
  const wrk = debianProgram("wrk", "wrk");
  const folder = mkdtempSync(join(tmpdir(), "paragraf-bench-"));
  await madeDist(folder, madeDelivery, "dist");
  const configuration = nginxConfiguration(madeDelivery);
  const server = await startedNginx({ folder, root: "dist", configuration });
  try {
    for (const path of paths) {
      const words = ["-t2", "-c200", "-d30s", "-H", "Accept-Encoding: gzip", server.url + path];
      const { stdout } = spawnSync(wrk, words, { encoding: "utf8" });
      const [, rate = "?"] = /^Requests\/sec:\s+(\S+)/m.exec(stdout) ?? [];
      const [, errors = "none"] = /^\s*(Socket errors: .*)$/m.exec(stdout) ?? [];
      console.log(`${path.padEnd(24)} ${rate.padStart(10)} requests/s, errors: ${errors}`);
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}
