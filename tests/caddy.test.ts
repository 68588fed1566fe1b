import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { caddyfile } from "../src/legal/delivery/hosts/caddyfile.ts";
import { optionalDebianProgram } from "./debian-package.ts";
import { testHost } from "./host-cases.ts";
import { madeDelivery, madeDist } from "./made-dist.ts";
import { request } from "./request.ts";
import { freePort, type StartedServer, startedServer } from "./started-server.ts";
import { writeFiles } from "./write-files.ts";

const caddy = optionalDebianProgram("caddy", "caddy");

describe("Caddy with the Caddyfile that a build writes", {
  skip: caddy === undefined && "no caddy found: install caddy",
}, () => {
  const folder = mkdtempSync(join(tmpdir(), "paragraf-caddy-"));
  const file = join(folder, "Caddyfile");
  let server: StartedServer;
  before(async () => {
    await madeDist(folder);
    mkdirSync(join(folder, "home"));
    // Its own administration would take a port, and its store of certificates a folder of the user's.
    const options = "{\n\tadmin off\n}\n";
    writeFiles(folder, { Caddyfile: options + caddyfile(madeDelivery) });
    const port = await freePort();
    server = await startedServer(caddy ?? "", ["run", "--config", file], port, {
      PARAGRAF_ADDRESS: `http://127.0.0.1:${port}`,
      PARAGRAF_ROOT: join(folder, "dist"),
      HOME: join(folder, "home"),
      XDG_DATA_HOME: join(folder, "home"),
      XDG_CONFIG_HOME: join(folder, "home"),
    });
  });
  after(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  testHost(() => server.url, ["gzip", "br"]);

  test("promises TLS where one before it speaks TLS", async () => {
    const { headers } = await request(server.url, "/da/legal/terms", {
      headers: { "x-forwarded-proto": "https" },
    });
    assert.equal(headers["strict-transport-security"], madeDelivery.transport);
  });

  test("the file stands as caddy fmt would write it", () => {
    writeFiles(folder, { "formatted/Caddyfile": caddyfile({ ...madeDelivery, moved: [] }) });
    const { status, stdout } = spawnSync(caddy ?? "", ["fmt", join(folder, "formatted/Caddyfile")]);
    assert.equal(status, 0, String(stdout));
  });
});
