import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { type Outcome, said } from "./paragraf.ts";
import { filesBelow } from "./sites/published-pages.ts";
import { type SiteCopy, siteCopy } from "./sites/site-copy.ts";
import { writeFiles } from "./texts/write-files.ts";

const terms = `<!DOCTYPE html>
<html lang="da"><head><title>Vilkår</title></head><body><article><h1>Vilkår</h1><p>Du betaler 5 kr. om måneden. Skriv til <a href="mailto:dpo@example.dk">dpo@example.dk</a>.</p></article></body></html>`;
const words = "Vilkår Du betaler 5 kr. om måneden. Skriv til dpo@example.dk.".replaceAll(" ", "");

const site = {
  "index.html": "<!DOCTYPE html><html><body>Alle</body></html>",
  "404.html": "<!DOCTYPE html><html><body>Not here</body></html>",
  "da/404.html": "<!DOCTYPE html><html><body>Ikke her</body></html>",
  "da/legal/vilkår.html": terms,
  "da/old.html": '<meta http-equiv="refresh" content="0; url=/da/legal/vilk%C3%A5r">',
  "static/a.png": Uint8Array.from([0x89, 0x50, 0, 0xff]),
  _headers: "/*\n  X-Frame-Options: DENY\n",
  ".nojekyll": "",
} as const;

const sha256 = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const manifest = {
  day: "2026-06-01",
  commit: null,
  tools: {},
  hostFiles: [".nojekyll", "_headers"],
  moved: [{ page: "da/old.html", to: "/da/legal/vilkår" }],
  documents: [
    {
      work: "terms",
      language: "da",
      version: "2025-11-05",
      path: "/da/legal/vilkår",
      page: "da/legal/vilkår.html",
      source: "da/legal/vilkår.md",
      sha256: {
        markdown: sha256("m"),
        text: sha256("t"),
        words: sha256(words),
        page: sha256(terms),
      },
    },
  ],
};

/** What a host does with a page on its way. */
type Change = (html: string) => string;

/** A host that serves a folder as production does, compressed, with changes on the way. */
class Host {
  changes: Readonly<Record<string, Change>> = {};
  gone = new Set<string>();
  redirects: Readonly<Record<string, string>> = {};
  asked: string[] = [];
  readonly server: Server;

  constructor(folder: string) {
    this.server = createServer(({ url = "/" }, response) => {
      const path = decodeURIComponent(url).replace(/^\/base(?=\/|$)/, "") || "/";
      this.asked.push(path);
      const to = this.redirects[path];
      if (to !== undefined) return void response.writeHead(301, { Location: to }).end();
      const file = path === "/" ? "index.html" : path.slice(1);
      const name = [`${file}.html`, file].find((each) => filesBelow(folder).includes(each));
      const isThere = name !== undefined && !this.gone.has(path);
      const bytes = readFileSync(join(folder, isThere ? name : "404.html"));
      const change = this.changes[path];
      const sent = change ? Buffer.from(change(bytes.toString("utf8"))) : bytes;
      response.writeHead(isThere ? 200 : 404, { "Content-Encoding": "gzip" }).end(gzipSync(sent));
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
}

const page = "/da/legal/vilkår";

describe("paragraf verify", () => {
  let copy: SiteCopy;
  let host: Host;
  let address: string;
  const verify = (...words: string[]): Promise<Outcome> => copy.run(["verify", ...words]);
  const place = (name: string) => join(copy.folder, name);
  before(async () => {
    copy = siteCopy();
    writeFiles(place("built"), { ...site, "manifest.json": JSON.stringify(manifest) });
    const files = filesBelow(place("built"));
    const sums = execFileSync("sha256sum", ["--", ...files], { cwd: place("built") });
    writeFileSync(place("built/SHA256SUMS"), sums);
    host = new Host(place("built"));
    address = await host.listen();
  });
  after(() => {
    host.server.close();
    host.server.closeAllConnections();
  });
  beforeEach(() => {
    host.changes = {};
    host.gone = new Set();
    host.redirects = {};
    host.asked = [];
  });

  test("says that a site is what it says it is, and asks for nothing that hosts consume", async () => {
    const outcome = await verify(address);
    assert.equal(outcome.code, 0, said(outcome));
    assert.equal(
      outcome.stdout,
      `Not asked for, since hosts consume them: .nojekyll, _headers\n7 files are as in ${address}/SHA256SUMS, byte for byte\n`,
    );
    assert.equal(outcome.stderr, "");
    assert.ok(!host.asked.some((path) => /_headers|nojekyll/.test(path)));
  });

  test("says that a site below a path is what was built", async () => {
    const outcome = await verify(`${address}/base/`, "--against", "built");
    assert.equal(outcome.code, 0, said(outcome));
    assert.match(outcome.stdout, /^8 files are as in built, byte for byte$/m);
  });

  test("says so of a folder without a network, whatever hosts would consume of it", async () => {
    const outcome = await verify("built");
    assert.equal(outcome.code, 0, said(outcome));
    assert.match(outcome.stdout, /^9 files are as in built\/SHA256SUMS, byte for byte$/m);
    assert.deepEqual(host.asked, []);
  });

  test("lets a retired address redirect, to where it must and not elsewhere", async () => {
    host.redirects = { "/da/old": encodeURI(page) };
    assert.equal((await verify(address)).code, 0);
    host.redirects = { "/da/old": "/" };
    const { code, stdout } = await verify(address);
    assert.equal(code, 1);
    assert.match(stdout, /\/da\/old: Unexpected bytes of da\/old\.html/);
  });

  test("names the document with one changed byte, and shows both sides of the place", async () => {
    host.changes = { [page]: (html) => html.replace("5 kr.", "6 kr.") };
    const { code, stdout } = await verify(address, "--against", "built");
    assert.equal(code, 1);
    assert.match(
      stdout,
      /\/da\/legal\/vilk%C3%A5r:2:\d+: Unexpected bytes of da\/legal\/vilkår\.md \(version 2025-11-05\), expected those of built\n {4}found .*Du betaler 6 kr\. om.*\n {4}expected .*Du betaler 5 kr\. om.*\n +\^\n {4}Unexpected words “.*Dubetaler6kr.*” in its article, expected “.*Dubetaler5kr.*”\n(?:.*\n)7 of 8 files/,
    );
  });

  test("says by the hashes alone that the words are not those of the document", async () => {
    host.changes = { [page]: (html) => html.replace("5 kr.", "6 kr.") };
    const { code, stdout } = await verify(address);
    assert.equal(code, 1);
    assert.match(stdout, /^ {4}The words of its article are not those of the document$/m);
    assert.doesNotMatch(stdout, /Likely cause/);
  });

  test("names e-mail obfuscation, what else was changed, and what to switch off", async () => {
    const bytes = [7, ...[...Buffer.from("dpo@example.dk")].map((byte) => byte ^ 7)];
    const hex = Buffer.from(bytes).toString("hex");
    const obfuscate: Change = (html) =>
      html
        .replace("mailto:dpo@example.dk", `/cdn-cgi/l/email-protection#${hex}`)
        .replace(
          ">dpo@example.dk<",
          `><span class="__cf_email__" data-cfemail="${hex}">[email&#160;protected]</span><`,
        )
        .replace(
          "</body>",
          '<script data-cfasync="false" src="/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js"></script></body>',
        );
    host.changes = { [page]: obfuscate };
    const { code, stdout } = await verify(address);
    assert.equal(code, 1);
    assert.match(stdout, /^ {4}Likely cause: email-obfuscation; nothing else was changed$/m);
    assert.match(
      stdout,
      /^email-obfuscation \(1 file\): .*\n {4}Switch off Email Address Obfuscation/m,
    );
    host.changes = { [page]: (html) => obfuscate(html).replace("5 kr.", "6 kr.") };
    const again = await verify(address, "--against", "built");
    assert.match(again.stdout, /^ {4}Likely cause: email-obfuscation$/m);
  });

  test("tells what is missing and what is served with another status, all at once", async () => {
    host.gone = new Set([page, "/static/a.png"]);
    const { code, stdout } = await verify(address);
    assert.equal(code, 1);
    assert.match(
      stdout,
      /vilk%C3%A5r: Missing da\/legal\/vilkår\.md \(version 2025-11-05\) \(status 404\)/,
    );
    assert.match(stdout, /a\.png: Missing static\/a\.png \(status 404\), expected it$/m);
    assert.match(stdout, /^5 of 7 files are as in .*; 2 missing$/m);
  });

  test("follows no redirect to another host", async () => {
    const { port } = host.server.address() as AddressInfo;
    host.redirects = { "/static/a.png": `http://localhost:${port}/static/a.png` };
    const { code, stdout } = await verify(address);
    assert.equal(code, 1);
    assert.match(
      stdout,
      /Unexpected redirect to http:\/\/localhost:\d+\/static\/a\.png, expected static\/a\.png on this host/,
    );
  });

  test("tells programs the same", async () => {
    host.changes = { "/": (html) => html.replaceAll("Alle", "Alle\u001b[2J") };
    const { code, stdout } = await verify(address, "--against", "built", "--format", "json");
    assert.equal(code, 1);
    const { counts, findings } = JSON.parse(stdout);
    assert.equal(counts.differing, 1);
    assert.equal(findings[0].file, "index.html");
    assert.equal(findings[0].sha256.expected[0], sha256(site["index.html"]));
  });

  test("tells what a folder has too much, and what a site says that it has", async () => {
    cpSync(place("built"), place("more"), { recursive: true });
    writeFileSync(place("more/da/extra.html"), "extra");
    const { code, stdout } = await verify("more");
    assert.equal(code, 1);
    assert.match(stdout, /^more\/da\/extra\.html: Unexpected file, expected none/m);
  });

  test("takes a list that was kept, and tells where the site no longer has its own", async () => {
    cpSync(place("built/SHA256SUMS"), place("kept-sums"));
    host.gone = new Set(["/SHA256SUMS"]);
    const { code, stdout } = await verify(address, "--against", "kept-sums");
    assert.equal(code, 1);
    assert.match(stdout, /^http:.*\/SHA256SUMS: Missing SHA256SUMS \(status 404\)/m);
  });

  const misuses: Readonly<Record<string, () => Promise<Outcome>>> = {
    "no place": () => verify(),
    "two places": () => verify("built", "built"),
    "a folder that is not there": () => verify("nowhere"),
    "an address with a query": () => verify(`${address}/?a`),
    "a format that is none": () => verify(address, "--format", "xml"),
    "a list that is not there": () => verify(address, "--against", "nowhere"),
    "a host that is not there": () => verify("http://127.0.0.1:9"),
    "a site without a list": () => {
      host.gone = new Set(["/SHA256SUMS"]);
      return verify(address);
    },
    "a site whose list is a page": () => {
      host.changes = { "/SHA256SUMS": () => terms };
      return verify(address);
    },
    "a site whose list is empty": () => {
      host.changes = { "/SHA256SUMS": () => "" };
      return verify(address);
    },
    "a site whose list leads out of it": () => {
      host.changes = { "/SHA256SUMS": (sums) => `${sums}${"0".repeat(64)}  ../package.json\n` };
      return verify(address);
    },
  };
  for (const [what, run] of Object.entries(misuses))
    test(`ends with 2 for ${what}, in a sentence`, async () => {
      const { code, stdout, stderr } = await run();
      assert.equal(code, 2, stdout + stderr);
      assert.equal(stdout, "");
      assert.match(stderr, /^paragraf verify: .*\n$/);
    });

  const hasKeygen = spawnSync("ssh-keygen", ["-Y"]).error === undefined;
  test("its list can be signed apart, as the README says", {
    skip: hasKeygen ? false : "there is no ssh-keygen",
  }, () => {
    cpSync(place("built"), place("signed"), { recursive: true });
    const run = (words: string[], input = "") =>
      execFileSync("ssh-keygen", words, {
        cwd: copy.folder,
        input,
        stdio: ["pipe", "pipe", "pipe"],
      });
    run(["-q", "-t", "ed25519", "-N", "", "-C", "legal@example.com", "-f", "key"]);
    run(["-Y", "sign", "-f", "key", "-n", "paragraf", "signed/SHA256SUMS"]);
    const [type, key] = readFileSync(place("key.pub"), "utf8").split(" ");
    writeFileSync(place("signers"), `legal@example.com ${type} ${key}\n`);
    const check = [
      "-Y",
      "verify",
      "-f",
      "signers",
      "-I",
      "legal@example.com",
      "-n",
      "paragraf",
      "-s",
      "signed/SHA256SUMS.sig",
    ];
    const sums = readFileSync(place("signed/SHA256SUMS"), "utf8");
    assert.match(run(check, sums).toString(), /^Good "paragraf" signature/);
    assert.throws(() => run(check, sums.replace(/^./, "f0")));
    rmSync(place("key"));
  });

  test("a signature beside the list is no file too much", async () => {
    cpSync(place("built"), place("sealed"), { recursive: true });
    writeFileSync(place("sealed/SHA256SUMS.sig"), "signature");
    const outcome = await verify("sealed");
    assert.equal(outcome.code, 0, said(outcome));
  });
});
