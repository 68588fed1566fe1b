import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readManifest } from "../../legal/integrity/read-manifest.ts";
import { stageManifest } from "./manifest.ts";

const site = mkdtempSync(join(tmpdir(), "paragraf-manifest-"));
after(() => rmSync(site, { recursive: true }));
const sha256 = { markdown: "0".repeat(64), text: "1".repeat(64), words: "2".repeat(64) };
const text = {
  work: "a",
  language: "da",
  version: "2026-01-01",
  path: "/da/å b",
  source: "da/a.md",
};
const build = { day: "2026-06-01", commit: null, texts: [{ ...text, sha256 }], moved: [] };

test("every file of a site is listed, and sha256sum finds each as it is", () => {
  mkdirSync(join(site, "da"));
  mkdirSync(join(site, ".well-known"));
  for (const name of ["da/å b.html", "index.html", "_headers", ".well-known/x", "-n", " # a"])
    writeFileSync(join(site, name), name);
  symlinkSync("index.html", join(site, "link.html"));
  stageManifest(build, site);
  if (process.platform === "linux")
    execFileSync("sha256sum", ["-c", "--strict", "--quiet", "SHA256SUMS"], { cwd: site });
  const sums = readFileSync(join(site, "SHA256SUMS"), "utf8");
  assert.deepEqual(
    sums.split("\n").map((line) => line.slice(66)),
    [
      " # a",
      "-n",
      ".well-known/x",
      "_headers",
      "da/å b.html",
      "index.html",
      "link.html",
      "manifest.json",
      "",
    ],
  );
  const manifest = readManifest(readFileSync(join(site, "manifest.json"), "utf8"));
  assert.deepEqual(manifest?.hostFiles, ["_headers"]);
  assert.deepEqual(Object.keys(manifest.tools), ["gatsby", "paragraf", "react", "remark-parse"]);
  assert.ok(Object.values(manifest.tools).every((version) => /^\d+\.\d+\.\d+$/.test(version)));
  assert.match(sums, new RegExp(`^${manifest.documents[0]?.sha256.page}  da/å b\\.html$`, "m"));
});

test("a file of static/ that would stand in its place stops the build", () => {
  assert.throws(
    () => stageManifest(build, site),
    /Unexpected static\/manifest\.json, expected none/,
  );
});
