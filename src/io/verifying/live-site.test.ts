import assert from "node:assert/strict";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { liveSite } from "./live-site.ts";

const limits = { patience: 300, size: 1000 };
const answers: Readonly<Record<string, RequestListener>> = {
  "/b/a": (_, response) => response.end("a"),
  "/b/up": (_, response) => response.writeHead(301, { Location: "/b/a" }).end(),
  "/b/round": (_, response) => response.writeHead(302, { Location: "round" }).end(),
  "/b/off": (_, response) => response.writeHead(301, { Location: "//other.example/a" }).end(),
  "/b/out": (_, response) => response.writeHead(301, { Location: "/bb/a" }).end(),
  "/b/": (_, response) => response.writeHead(301, { Location: "/b" }).end(),
  "/b": (_, response) => response.end("home"),
  "/bb/a": (_, response) => response.end("a"),
  "/b/bomb": (_, response) =>
    response.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync("0".repeat(100_000))),
  "/b/never": (_, response) => response.write("a"),
  "/b/error": (_, response) => response.writeHead(503).end(),
  "/b/Nothing-Is-Here": (_, response) => response.writeHead(404).end("none"),
};
const server = createServer((request, response) => {
  const answer = answers[request.url ?? ""];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});
let address = "";
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/b`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});

const cases: [file: string, answer: string][] = [
  ["a.html", "file a"],
  ["up.html", "file a, by /a"],
  ["404.html", "file none"],
  ["gone.html", "absent status 404"],
  ["off.html", "elsewhere http://other.example/a"],
  ["out.html", "elsewhere /bb/a"],
  ["index.html", "file home, by "],
  ["round.html", "absent more than 5 redirects"],
  ["bomb.html", "absent more than 1000 bytes"],
  ["never.html", "silent no answer within 0.3 s"],
  ["error.html", "silent status 503"],
];

for (const [file, told] of cases)
  test(`${file} is answered: ${told}`, async () => {
    const answer = await liveSite(address, limits).read(file);
    const what =
      answer.kind === "file"
        ? Buffer.from(answer.bytes).toString() +
          (answer.redirectedTo === undefined ? "" : `, by ${answer.redirectedTo}`)
        : answer.kind === "elsewhere"
          ? answer.to.replace(new URL(address).origin, "")
          : answer.why;
    assert.equal(`${answer.kind} ${what}`, told);
  });

test("a host that is not there is not asked for ever", async () => {
  const site = liveSite("http://127.0.0.1:9", { patience: 10, size: 1 });
  const answers = [];
  for (let i = 0; i < 17; i++) answers.push(await site.read("a.html"));
  assert.ok(answers.every(({ kind }) => kind === "silent"));
  assert.match(JSON.stringify(answers.at(-1)), /not asked/);
});
