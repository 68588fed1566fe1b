import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { nginxConfiguration } from "../src/legal/delivery/hosts/nginx.ts";
import { optionalDebianProgram } from "./debian-package.ts";
import { testHost } from "./host-cases.ts";
import { madeBelow, madeDelivery, madeDist } from "./made-dist.ts";
import { request } from "./request.ts";
import { freePort, type StartedServer, startedServer } from "./started-server.ts";
import { writeFiles } from "./write-files.ts";

const nginx = optionalDebianProgram("nginx", "nginx");
/** Debian's libnginx-mod-http-brotli-static. */
const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const hasBrotli = existsSync(brotli);

const another = 410;

/**
 * The whole configuration around ours: all that nginx writes stays in the folder.
 *
 * @param base the path below which ours is included beside another site
 */
function surroundings(folder: string, port: number, base: string): string {
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${folder}/tmp;`,
  );
  return `${hasBrotli ? `load_module ${brotli};` : ""}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
    access_log off;
    ${places.join(" ")}
    server {
        listen 127.0.0.1:${port};
        root ${folder}/${base === "" ? "dist" : "www"};
        ${hasBrotli ? "brotli_static on;" : ""}
        ${base === "" ? "" : `location / { return ${another} "another's"; }`}
        include ${folder}/paragraf.conf;
    }
}
`;
}

for (const delivery of [madeDelivery, madeBelow])
  describe(`nginx with the configuration that a build writes ${delivery.base}`, {
    skip: nginx === undefined && "no nginx found: install nginx",
  }, () => {
    const { base } = delivery;
    const folder = mkdtempSync(join(tmpdir(), "paragraf-nginx-"));
    const words = ["-c", join(folder, "nginx.conf"), "-p", folder];
    let server: StartedServer;
    before(async () => {
      // Started by root, its workers are somebody else.
      chmodSync(folder, 0o755);
      await madeDist(folder, delivery, base === "" ? "dist" : `www${base}`);
      mkdirSync(join(folder, "tmp"));
      const port = await freePort();
      writeFiles(folder, {
        "nginx.conf": surroundings(folder, port, base),
        "paragraf.conf": nginxConfiguration(delivery),
      });
      server = await startedServer(nginx ?? "", [...words, "-g", "daemon off;"], port);
    });
    after(async () => {
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    const packings = hasBrotli ? ["gzip", "br"] : ["gzip"];
    const beside = base === "" ? {} : { base, outside: another };
    testHost({ url: () => server.url, packings, ...beside });

    test("promises TLS where one before it speaks TLS", async () => {
      const { headers } = await request(server.url, `${base}/da/legal/terms`, {
        headers: { "x-forwarded-proto": "https" },
      });
      assert.equal(headers["strict-transport-security"], delivery.transport);
    });

    test("nginx warns of nothing", () => {
      const { status, stderr } = spawnSync(nginx ?? "", [...words, "-t"], { encoding: "utf8" });
      assert.equal(status, 0, stderr);
      assert.doesNotMatch(stderr, /\[warn\]/);
    });
  });
