import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { caddyfile } from "../src/legal/delivery/hosts/caddyfile.ts";
import { optionalDebianProgram } from "./machine/debian-package.ts";
import { testHost } from "./machine/host-cases.ts";
import { request } from "./machine/request.ts";
import { freePort, type StartedServer, startedServer } from "./machine/started-server.ts";
import { madeBelow, madeDelivery, madeDist } from "./sites/made-dist.ts";
import { writeFiles } from "./texts/write-files.ts";

const caddy = optionalDebianProgram("caddy", "caddy");

const another = 410;
// Its own administration would take a port, and its store of certificates a folder of the user's.
const options = "{\n\tadmin off\n}\n";

/** The site that ours is a part of. It has matchers of its own. */
const surroundings = `${options}{$PARAGRAF_ADDRESS} {
	@data path /law/data
	@page path /law/page
	import paragraf
	respond "another's" ${another}
}
`;

for (const delivery of [madeDelivery, madeBelow])
  describe(`Caddy with the Caddyfile that a build writes ${delivery.base}`, {
    skip: caddy === undefined && "no caddy found: install caddy",
  }, () => {
    const { base } = delivery;
    const folder = mkdtempSync(join(tmpdir(), "paragraf-caddy-"));
    const file = join(folder, "Caddyfile");
    let server: StartedServer;
    before(async () => {
      await madeDist(folder, delivery);
      mkdirSync(join(folder, "home"));
      const ours = caddyfile(delivery);
      writeFiles(
        folder,
        base === "" ? { Caddyfile: options + ours } : { Caddyfile: surroundings, paragraf: ours },
      );
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
    const beside = base === "" ? {} : { base, outside: another };
    testHost({ url: () => server.url, packings: ["gzip", "br"], ...beside });

    test("promises TLS where one before it speaks TLS", async () => {
      const { headers } = await request(server.url, `${base}/da/legal/terms`, {
        headers: { "x-forwarded-proto": "https" },
      });
      assert.equal(headers["strict-transport-security"], delivery.transport);
    });

    test("the file stands as caddy fmt would write it", () => {
      writeFiles(folder, { "formatted/Caddyfile": caddyfile({ ...delivery, moved: [] }) });
      const { status, stdout } = spawnSync(caddy ?? "", [
        "fmt",
        join(folder, "formatted/Caddyfile"),
      ]);
      assert.equal(status, 0, String(stdout));
    });
  });
