import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { request } from "./machine/request.ts";
import { startedNginx, withoutNginx } from "./machine/started-nginx.ts";
import type { StartedServer } from "./machine/started-server.ts";
import { type PublishedPage, publishedPages } from "./sites/published-pages.ts";
import { versioned } from "./sites/tested-sites.ts";

const connections = 200;
const requestsPerConnection = 50;

describe("nginx with a built site and its own configuration", { skip: withoutNginx }, () => {
  const folder = mkdtempSync(join(tmpdir(), "paragraf-load-"));
  let pages: readonly PublishedPage[];
  let server: StartedServer;
  before(async () => {
    const built = await versioned.published();
    cpSync(join(built, "dist"), join(folder, "dist"), { recursive: true });
    pages = publishedPages(built).filter(({ path }) => !path.endsWith("/404"));
    const configuration = readFileSync(join(built, ".paragraf/hosts/nginx.conf"), "utf8");
    server = await startedNginx({ folder, root: "dist", configuration });
  });
  after(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("sends every page byte for byte, but for those that redirect", async () => {
    let sent = 0;
    for (const { path, html } of pages) {
      const { status, body } = await request(server.url, encodeURI(path));
      if (html.includes('http-equiv="refresh"')) assert.equal(status, 301, path);
      else {
        assert.deepEqual([status, body], [200, html], path);
        sent++;
      }
    }
    assert.ok(sent >= 20);
  });

  test(`answers ${connections} connections at once without an error`, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: connections });
    const asked = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
    const wrong: string[] = [];
    let most = 0;
    const ask = ({ path, html }: PublishedPage) =>
      new Promise<void>((resolve, reject) => {
        get(server.url + encodeURI(path), { agent }, (response) => {
          let bytes = 0;
          response.on("data", (chunk: Buffer) => {
            bytes += chunk.length;
          });
          response.on("end", () => {
            if (response.statusCode !== 200 || bytes !== Buffer.byteLength(html)) wrong.push(path);
            resolve();
          });
        })
          .on("socket", () => {
            most = Math.max(most, Object.values(agent.sockets).flat().length);
          })
          .on("error", reject);
      });
    const connection = async (_: unknown, from: number) => {
      for (let i = 0; i < requestsPerConnection; i++) {
        const page = asked[(from + i) % asked.length];
        if (page) await ask(page);
      }
    };
    await Promise.all(Array.from({ length: connections }, connection));
    agent.destroy();
    assert.deepEqual(wrong, []);
    assert.equal(most, connections);
  });
});
