import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { nginxConfiguration } from "../src/legal/delivery/hosts/nginx.ts";
import { testHost } from "./machine/host-cases.ts";
import { request } from "./machine/request.ts";
import { hasBrotli, nginxVerdict, startedNginx, withoutNginx } from "./machine/started-nginx.ts";
import type { StartedServer } from "./machine/started-server.ts";
import { madeBelow, madeDelivery, madeDist } from "./sites/made-dist.ts";

const another = 410;

for (const delivery of [madeDelivery, madeBelow])
  describe(`nginx with the configuration that a build writes ${delivery.base}`, {
    skip: withoutNginx,
  }, () => {
    const { base } = delivery;
    const folder = mkdtempSync(join(tmpdir(), "paragraf-nginx-"));
    let server: StartedServer;
    before(async () => {
      await madeDist(folder, delivery, base === "" ? "dist" : `www${base}`);
      server = await startedNginx({
        folder,
        root: base === "" ? "dist" : "www",
        configuration: nginxConfiguration(delivery),
        ...(base !== "" && { beside: `location / { return ${another} "another's"; }` }),
      });
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
      const { status, stderr } = nginxVerdict(folder);
      assert.equal(status, 0, stderr);
      assert.doesNotMatch(stderr, /\[warn\]/);
    });
  });
