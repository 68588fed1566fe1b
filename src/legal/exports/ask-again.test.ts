import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { documentsJson } from "./documents-json.ts";
import { editionForTest } from "./edition-for-test.ts";

// What README tells apps to do, done with what the site tells them.

const example = fileURLToPath(new URL("../../../tests/examples/ask-again.mjs", import.meta.url));
const english = "en/legal/terms";
const edition = editionForTest(
  [
    [`${english}.md`, { date: "2026-09-01" }],
    ["da/legal/vilkår.md", { date: "2025-11-05" }],
    ["de/legal/agb.md", { date: "2025-11-05", material: false }],
    ["en/legal/old.md", { id: "old", date: "2024-01-01", withdrawn: "2025-01-01" }],
  ],
  [
    [`${english}/2024-01-01.md`],
    [`${english}/2025-06-01.md`],
    [`${english}/2025-11-05.md`, { material: false }],
  ],
  "2026-01-01",
  { name: "Nordlys" },
);

let server: Server;
let origin: string;
before(async () => {
  const [{ text } = { text: "" }] = documentsJson(edition);
  server = createServer((_, response) => response.end(text));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

async function ask(...words: string[]): Promise<string> {
  const all = [example, `${origin}/documents.json`, ...words];
  const { stdout } = await promisify(execFile)(process.execPath, all);
  return stdout.trim().replace(origin, "");
}

const asked = "Ask: show /en/legal/terms, then keep terms@2025-11-05";
const cases: [what: string, words: string[], says: string][] = [
  ["who never agreed is asked", ["terms", "en"], asked],
  ["who missed a material version is asked", ["terms", "en", "terms@2024-01-01"], asked],
  ["who agreed to the last material one is not", ["terms", "en", "terms@2025-06-01"], "Do not ask"],
  ["who agreed to the live one is not", ["terms", "en", "terms@2025-11-05"], "Do not ask"],
  ["who agreed to a coming one is not", ["terms", "en", "terms@2026-09-01"], "Do not ask"],
  ["a language that is not there falls back", ["terms", "fr", "terms@2024-01-01"], asked],
  [
    "each language has its own versions",
    ["terms", "da", "terms@2025-06-01"],
    "Ask: show /da/legal/vilk%C3%A5r, then keep terms@2025-11-05",
  ],
  [
    "a translation that is not material asks nobody",
    ["terms", "de", "terms@2025-06-01"],
    "Do not ask",
  ],
  ["nobody is asked about a withdrawn document", ["old", "en"], "Do not ask"],
];

for (const [what, words, says] of cases)
  test(what, async () => assert.equal(await ask(...words), says));
