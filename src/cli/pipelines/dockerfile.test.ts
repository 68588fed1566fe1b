import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { DockerfileParser, type From } from "dockerfile-ast";
import { validate } from "dockerfile-utils";

const checkout = join(import.meta.dirname, "../../..");
const read = (name: string) => readFileSync(join(checkout, name), "utf8");

describe("the Dockerfile", () => {
  const text = read("Dockerfile");
  const file = DockerfileParser.parse(text);
  const words = (keyword: string) =>
    file
      .getInstructions()
      .filter((each) => each.getKeyword() === keyword)
      .map((each) => each.getArgumentsContent() ?? "");

  test("is one", () => {
    assert.deepEqual(
      validate(text).map(({ range, message }) => `${range.start.line + 1}: ${message}`),
      [],
    );
  });

  test("builds in a stage that is left behind, without the scripts of packages", () => {
    const froms = file.getFROMs() as From[];
    assert.deepEqual(
      froms.map((from) => from.getBuildStage()),
      ["build", null],
    );
    assert.ok(froms.every((from) => from.getImageTag() ?? from.getImageDigest()));
    assert.deepEqual(words("RUN"), ["npm ci --ignore-scripts --omit=dev", "npm run build"]);
    for (const copy of file.getCOPYs())
      for (const flag of copy.getFlags())
        assert.deepEqual([flag.getName(), flag.getValue()], ["from", "build"]);
  });

  test("serves as a user who is not root", () => {
    assert.match(words("USER").at(-1) ?? "", /^[1-9]\d*$/);
  });

  test("is given what a build reads, and nothing else", () => {
    const [all, ...names] = read(".dockerignore").trim().split("\n").slice(1);
    assert.equal(all, "*");
    for (const name of names) {
      const pattern = name.replace(/^!/, "").replace("*", "node");
      assert.ok(name.startsWith("!") && existsSync(join(checkout, pattern)), name);
    }
  });
});
