import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { nginxConfiguration } from "../src/legal/delivery/hosts/nginx.ts";
import { optionalDebianProgram } from "./debian-package.ts";
import { testHost } from "./host-cases.ts";
import { madeDelivery, madeDist } from "./made-dist.ts";
import { request } from "./request.ts";
import { freePort, type StartedServer, startedServer } from "./started-server.ts";
import { writeFiles } from "./write-files.ts";

const nginx = optionalDebianProgram("nginx", "nginx");
/** Debian's libnginx-mod-http-brotli-static. */
const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const hasBrotli = existsSync(brotli);

/** The whole configuration around ours: all that nginx writes stays in the folder. */
function surroundings(folder: string, port: number): string {
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
        root ${folder}/dist;
        ${hasBrotli ? "brotli_static on;" : ""}
        include ${folder}/paragraf.conf;
    }
}
`;
}

describe("nginx with the configuration that a build writes", {
  skip: nginx === undefined && "no nginx found: install nginx",
}, () => {
  const folder = mkdtempSync(join(tmpdir(), "paragraf-nginx-"));
  let server: StartedServer;
  before(async () => {
    // Started by root, its workers are somebody else.
    chmodSync(folder, 0o755);
    await madeDist(folder);
    mkdirSync(join(folder, "tmp"));
    const port = await freePort();
    writeFiles(folder, {
      "nginx.conf": surroundings(folder, port),
      "paragraf.conf": nginxConfiguration(madeDelivery),
    });
    const words = ["-c", join(folder, "nginx.conf"), "-p", folder, "-g", "daemon off;"];
    server = await startedServer(nginx ?? "", words, port);
  });
  after(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  testHost(() => server.url, hasBrotli ? ["gzip", "br"] : ["gzip"]);

  test("promises TLS where one before it speaks TLS", async () => {
    const { headers } = await request(server.url, "/da/legal/terms", {
      headers: { "x-forwarded-proto": "https" },
    });
    assert.equal(headers["strict-transport-security"], madeDelivery.transport);
  });
});
