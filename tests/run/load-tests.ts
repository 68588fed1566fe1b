import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

// Loads the test files below a folder into this one process: `load-tests.ts src 1/2` every other one of them, from the first.

const [, , folder = ".", part = "1/1"] = process.argv;
const [own = 1, parts = 1] = part.split("/").map(Number);
void loadTests(resolve(folder));

async function loadTests(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .sort()
    .filter((_, i) => i % parts === own - 1);
  for (const file of files) {
    try {
      await import(pathToFileURL(join(folder, file)).href);
    } catch (error) {
      // A file that throws while it loads must count: node:test alone would pass over it.
      test(`${file} loads`, () => {
        throw error;
      });
    }
  }
}
