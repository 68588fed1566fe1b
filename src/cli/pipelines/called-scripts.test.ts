import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const checkout = join(import.meta.dirname, "../../..");
const read = (name: string) => readFileSync(join(checkout, name), "utf8");

test("every script that a pipeline or a text for readers calls is there", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const files = ["Dockerfile", ".gitlab-ci.yml", "README.md", "SECURITY.md", "GUIDE.md", ".ci/run"];
  const folder = ".github/workflows";
  const workflows = readdirSync(join(checkout, folder)).map((name) => `${folder}/${name}`);
  const texts = [...files, ...workflows].map(read);
  const called = texts.flatMap((text) =>
    [...text.matchAll(/\bnpm run (?:--\S+ )*([a-z][a-z-]*)/g)].map(([, name = ""]) => name),
  );
  assert.ok(called.length > 20);
  assert.deepEqual(
    [...new Set(called)].filter((name) => !Object.hasOwn(scripts, name)),
    [],
  );
});
