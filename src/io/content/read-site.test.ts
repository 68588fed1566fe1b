import assert from "node:assert/strict";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { site as rule } from "../../legal/check/rules/site.ts";
import { siteSchema } from "../../site.ts";
import { readSite } from "./read-site.ts";

const folder = mkdtempSync(join(tmpdir(), "paragraf-site-"));
const formerly = { ...process.env };

async function said(yaml: string): Promise<string[]> {
  writeFileSync(join(folder, rule.file), yaml);
  const { diagnostics } = await readSite();
  for (const found of diagnostics) assert.deepEqual([found.file, found.rule], [rule.file, rule.id]);
  return diagnostics.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

describe("site.yml", () => {
  before(() => {
    Object.assign(process.env, { PARAGRAF_CONTENT: folder, PARAGRAF_DAY: "2026-06-01" });
  });
  after(() => {
    for (const name of ["PARAGRAF_CONTENT", "PARAGRAF_DAY"]) {
      if (formerly[name] === undefined) delete process.env[name];
      else process.env[name] = formerly[name];
    }
    rmSync(folder, { recursive: true });
  });

  test("is a site with all defaults where it is not there", async () => {
    const { site, diagnostics } = await readSite();
    assert.deepEqual({ site, diagnostics }, { site: siteSchema.parse({}), diagnostics: [] });
  });

  for (const [i, { text, says }] of rule.examples.bad.entries())
    test(`says what bad example ${i + 1} of its rule promises`, async () => {
      assert.deepEqual(await said(text), says);
    });

  for (const [i, text] of rule.examples.good.entries())
    test(`keeps quiet on good example ${i + 1}`, async () => {
      assert.deepEqual(await said(text), []);
    });

  test("takes no picture from outside the content folder, by whatever way", async () => {
    const outside = `${folder}.svg`;
    writeFileSync(outside, "<svg/>");
    symlinkSync(outside, join(folder, "link.svg"));
    assert.deepEqual(await said("logo: link.svg\n"), [
      "1:7: Unexpected logo link.svg, expected a picture in the content folder",
    ]);
    assert.equal((await said(`logo: ../${basename(outside)}\n`)).length, 1);
    rmSync(outside);
  });

  test("warns before the security contact ends, and once it has", async () => {
    const severities: string[] = [];
    for (const day of ["2026-06-15", "2026-05-31"]) {
      writeFileSync(
        join(folder, rule.file),
        `securityContact: a@b.example\nsecurityExpires: ${day}\n`,
      );
      const { diagnostics } = await readSite();
      severities.push(...diagnostics.map(({ line, severity }) => `${line} ${severity}`));
    }
    assert.deepEqual(severities, ["2 warning", "2 warning"]);
  });
});
