import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const read = (name: string) => readFileSync(join(import.meta.dirname, "../../..", name), "utf8");

test("all pipelines and the README build with the Node of .nvmrc, which package.json admits", () => {
  const line = read(".nvmrc").trim();
  const found = {
    Dockerfile: /^FROM node:(\d+)-slim /m,
    ".gitlab-ci.yml": /^ {2}image: node:(\d+)$/m,
    "README.md": /^With Node (\d+) /m,
  };
  for (const [name, pattern] of Object.entries(found))
    assert.equal(pattern.exec(read(name))?.[1], line, name);
  const { engines } = JSON.parse(read("package.json")) as { engines: { node: string } };
  assert.ok(engines.node.split(" || ").includes(`^${line}`), engines.node);
});
