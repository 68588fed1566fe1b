// Whatever happens to a build, dist/ is one whole site. Builds are killed around the renames that put a new site in place, which
// swap-dist.test.ts proves at every other step; PARAGRAF_KILLS=50 kills that many at other moments too, in a quarter of an hour.
// Mounting needs root: where it is refused, that test says so and is skipped.

import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { closedFolder } from "./machine/closed-folder.ts";
import { paragraf, said } from "./paragraf.ts";
import { FaultSite } from "./sites/fault-site.ts";
import { killMoments } from "./sites/kill-moments.ts";
import { killedBuild, type Moment } from "./sites/killed-build.ts";
import { bodyLine } from "./texts/document-text.ts";

const kills = process.env.PARAGRAF_KILLS;
const moments: readonly Moment[] = kills
  ? killMoments(Number(kills))
  : ["between the renames", "behind the renames"];
const skip = process.platform === "win32" ? "Windows has no process groups" : false;

describe("whatever happens to a build, dist/ is one whole site", { skip }, () => {
  let site: FaultSite;
  let duration = 0;
  const run = (command: string) => paragraf(site.folder, [command], site.environment);

  before(() => {
    site = new FaultSite();
  });

  test("two builds at once: the second is refused, and told which process builds", async () => {
    site.write("published");
    const first = run("build");
    const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
    while (!existsSync(site.place(".cache")))
      assert.equal(await Promise.race([first, pause()]), undefined, "the build ended at once");
    for (const command of ["build", "develop"]) {
      const { code, stderr } = await run(command);
      assert.equal(code, 2);
      assert.match(
        stderr,
        new RegExp(
          `^paragraf ${command}: Process \\d+ runs build in this folder: wait for it or stop it, then run ${command} again$`,
          "m",
        ),
      );
    }
    const outcome = await first;
    assert.equal(outcome.code, 0, said(outcome));
    site.keepBytes();
  });

  test("and the next one is not", async () => {
    site.write("other");
    const start = Date.now();
    site.notePublished(await run("build"));
    duration = Date.now() - start;
    site.keepBytes();
    site.assertSitesDiffer();
    site.keepCaches();
  });

  test("a broken document", async () => {
    site.write("published");
    site.spoil((text) => text.replace(/(First|Second)\./, "[$1](nowhere.md)."));
    const { code, stdout } = await run("build");
    assert.equal(code, 1);
    assert.match(
      stdout,
      new RegExp(`^law/en/a\\.md:${bodyLine + 2}:1: Unexpected link to nowhere`, "m"),
    );
    site.assertPublished();
  });

  test("stopped half-way", async () => {
    site.prepare();
    const { code, stdout } = await paragraf(
      site.folder,
      ["build"],
      site.environment,
      Math.round(duration / 2),
    );
    assert.notEqual(code, 0);
    assert.doesNotMatch(stdout, /published to dist/);
    site.assertPublished();
  });

  test("killed in the midst of its swap", async (context) => {
    const counts: Record<string, number> = {};
    for (const moment of moments) {
      site.prepare();
      const start = Date.now();
      const { wasKilled } = await killedBuild(site.folder, site.environment, moment, duration);
      // How busy the machine is changes while many builds are killed.
      if (!wasKilled) duration = Date.now() - start;
      const state = await site.stateAfterKill();
      if (moment === "between the renames") assert.equal(state, "other name");
      if (moment === "behind the renames") assert.equal(state, "new");
      const name = `${wasKilled ? "killed" : "over before"}: ${state}`;
      counts[name] = (counts[name] ?? 0) + 1;
    }
    context.diagnostic(`${JSON.stringify(counts)}, of builds of ${duration} ms`);
    site.prepare();
    site.notePublished(await run("build"));
    site.assertPublished();
  });

  test("on a full disk, and in a swap from another file system", async (context) => {
    site.run("cp", "-a", ".paragraf", "kept");
    try {
      site.run("mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", ".paragraf");
    } catch (error) {
      return context.skip(`a file system cannot be mounted here: ${error}`);
    }
    try {
      site.run("cp", "-a", "kept/.", ".paragraf");
      // Full before the check, and while the site is staged.
      for (const kilobytes of [0, 100]) {
        site.prepare();
        rmSync(site.place(".paragraf/staging"), { recursive: true, force: true });
        fillUp(kilobytes);
        const outcome = await run("build");
        assert.equal(outcome.code, 1, said(outcome));
        assert.match(outcome.stdout + outcome.stderr, /Disk full \(ENOSPC/);
        site.assertPublished();
        rmSync(site.place(".paragraf/ballast"));
      }
      site.prepare();
      site.notePublished(await run("build"));
      site.assertPublished();
      assert.equal(existsSync(site.place(".dist")), false);
    } finally {
      site.run("umount", ".paragraf");
    }
  });

  test("with a dist/ that may not be changed", async (context) => {
    const open = closedFolder(site.place("dist"));
    if (!open) return context.skip("nothing here keeps this user from changing dist/");
    try {
      site.prepare();
      const outcome = await run("build");
      assert.equal(outcome.code, 1, said(outcome));
      assert.match(
        outcome.stdout + outcome.stderr,
        /dist cannot be replaced \(E(?:PERM|ACCES|BUSY|ROFS)\)/,
      );
      site.assertPublished();
    } finally {
      open();
    }
  });

  test("a template that throws", async () => {
    const template = site.place("src/templates/about.tsx");
    const source = readFileSync(template, "utf8");
    const broken = source.replace(
      /(export default function About\(.*\) \{\n)/,
      '$1  throw new Error("broken");\n',
    );
    assert.notEqual(broken, source, "the template has changed, and this test must too");
    writeFileSync(template, broken);
    const { code, stdout, stderr } = await run("build");
    writeFileSync(template, source);
    assert.equal(code, 1);
    assert.match(stdout + stderr, /broken/);
    site.assertPublished();
  });

  /** Leaves so many kilobytes of the workspace's file system. */
  function fillUp(kilobytes: number): void {
    const { bavail, bsize } = statfsSync(site.place(".paragraf"));
    writeFileSync(site.place(".paragraf/ballast"), Buffer.alloc(bavail * bsize - kilobytes * 1024));
  }
});
