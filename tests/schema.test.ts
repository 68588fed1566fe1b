import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { type SiteCopy, siteCopy } from "./sites/site-copy.ts";

describe("paragraf schema", () => {
  let copy: SiteCopy;
  before(() => {
    copy = siteCopy();
  });
  const file = (name: string) => join(copy.folder, name);
  const [schema, snippets] = ["src/schemas/site.schema.json", ".vscode/frontmatter.code-snippets"];

  test("has nothing to do in a checkout", async () => {
    for (const words of [["schema"], ["schema", "--check"]]) {
      const { code, stdout, stderr } = await copy.run(words);
      assert.deepEqual([code, stderr], [0, ""]);
      assert.match(stdout, /current/);
    }
  });

  test("says with --check what is not current, and writes it without", async () => {
    const text = readFileSync(file(schema), "utf8");
    writeFileSync(file(schema), "{}\n");
    rmSync(file(snippets));
    const checked = await copy.run(["schema", "--check"]);
    assert.equal(checked.code, 1);
    assert.deepEqual(
      checked.stderr.split("\n").map((line) => line.split(": Unexpected ")[0]),
      [schema, snippets, ""],
    );
    assert.equal(readFileSync(file(schema), "utf8"), "{}\n");

    const { code, stdout } = await copy.run(["schema"]);
    assert.equal(code, 0);
    assert.equal(stdout, `${schema}\n${snippets}\n`);
    assert.equal(readFileSync(file(schema), "utf8"), text);
    assert.equal((await copy.run(["schema", "--check"])).code, 0);
  });
});
