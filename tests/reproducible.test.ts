import assert from "node:assert/strict";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { checkout } from "./checkout.ts";
import { folderDifferences } from "./folder-differences.ts";
import { gitRepository } from "./machine/git-repository.ts";
import { allowed, buildIn, type Surroundings, seen } from "./machine/surroundings.ts";
import { fullContent } from "./sites/full-content.ts";
import { filesBelow } from "./sites/published-pages.ts";
import { siteCopy } from "./sites/site-copy.ts";
import { writeFiles } from "./texts/write-files.ts";

const oneCore = allowed([["taskset", "-c", "0"]]);
/** Not everybody may make a network namespace, but often as the root of a user namespace. */
const noNetwork = allowed([
  ["unshare", "-n"],
  ["unshare", "-r", "-n"],
]);
const reason = (way: readonly string[] | string) => !isAllowed(way) && way;
const isAllowed = (way: readonly string[] | string): way is readonly string[] =>
  typeof way !== "string";

const temporary = mkdtempSync(join(tmpdir(), "paragraf-reproducible-"));
after(() => rmSync(temporary, { recursive: true, force: true }));

const home = (name: string) => {
  mkdirSync(join(temporary, name));
  return join(temporary, name);
};

/** What both builds are told. */
const settings = { PARAGRAF_DAY: "2026-06-01", PARAGRAF_COMMIT: "0123456789abcdef" };

const plain: Surroundings = {
  umask: "022",
  within: [],
  environment: {
    ...settings,
    PARAGRAF_CONTENT: "law",
    TZ: "Pacific/Kiritimati",
    LANG: "C.UTF-8",
    LC_ALL: "C.UTF-8",
    HOME: home("ida"),
  },
};

/** As different as one machine can be from itself. */
const odd: Surroundings = {
  umask: "077",
  within: [noNetwork, oneCore].filter(isAllowed),
  environment: {
    ...settings,
    PARAGRAF_CONTENT: join(temporary, "the texts of a company, in a repository of their own"),
    TZ: "America/Los_Angeles",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
    HOME: home("another-one"),
    NODE_OPTIONS: `--require ${JSON.stringify(join(checkout, "tests/machine/backwards-folders.cjs"))}`,
  },
};

/** The content as another computer keeps it: written the other way round, long ago, for nobody else to read. */
function writeOddContent(folder: string): void {
  const files = Object.entries(fullContent()).reverse();
  const { commit } = gitRepository(folder);
  commit("2026-03-01", Object.fromEntries(files.filter((_, i) => i % 2 === 0)));
  commit("2025-02-01", Object.fromEntries(files));
  for (const [name] of files) {
    chmodSync(join(folder, name), 0o600);
    utimesSync(join(folder, name), 0, 0);
  }
}

/** Builds both sites. One has its own file in static/ and the other a link to it. */
async function buildBoth(): Promise<[first: string, second: string]> {
  const first = siteCopy().folder;
  writeFiles(join(first, "law"), fullContent());
  writeFileSync(join(first, "static/owner.txt"), "Fjord");
  await buildIn(first, plain);

  const above = join(temporary, "a folder/that lies/much deeper than the other");
  mkdirSync(above, { recursive: true });
  const second = siteCopy(above).folder;
  writeOddContent(odd.environment.PARAGRAF_CONTENT ?? "");
  writeFileSync(join(second, "owner.txt"), "Fjord");
  symlinkSync("../owner.txt", join(second, "static/owner.txt"));
  await buildIn(second, odd);
  return [first, second];
}

describe("two builds of the same texts", { skip: process.platform === "win32" && "no sh" }, () => {
  let [first, second] = ["", ""];
  before(async () => {
    [first, second] = await buildBoth();
  });

  test("are the same byte for byte, whoever makes them, where and how", () => {
    for (const folder of ["dist", ".paragraf/hosts"])
      assert.deepEqual(folderDifferences(join(second, folder), join(first, folder)), []);
  });

  test("have every kind of file", () => {
    const files = filesBelow(join(first, "dist"));
    const kinds =
      "/versions.html /changes.html .json .atom .png .webp .svg .txt .xml .br .gz _redirects";
    const missing = kinds.split(" ").filter((end) => !files.some((file) => file.endsWith(end)));
    assert.deepEqual(missing, []);
  });

  test("can be read by a server that runs as somebody else", () => {
    const modes = (folder: string): string[] =>
      ["", ...readdirSync(folder, { recursive: true, encoding: "utf8" })].map((name) =>
        lstatSync(join(folder, name)).mode.toString(8),
      );
    for (const site of [first, second])
      for (const folder of ["dist", ".paragraf/hosts"])
        assert.deepEqual([...new Set(modes(join(site, folder)))].sort(), ["100644", "40755"]);
  });

  test("see different surroundings: time zone, language, umask, home, order of files", async () => {
    const [one, other] = [await seen(plain), await seen(odd)];
    for (const name of ["timeZone", "locale", "umask", "names", "home"])
      assert.notEqual(one[name], other[name], name);
  });

  test("need no network, not even the machine's own", { skip: reason(noNetwork) }, async () => {
    assert.equal((await seen(odd)).networks, 0);
  });

  test("run on one core as well", { skip: reason(oneCore) }, async () => {
    assert.equal((await seen(odd)).cores, 1);
  });
});
