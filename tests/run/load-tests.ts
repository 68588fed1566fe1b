import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

// Loads all test files below the folder that is named into this one process: a start of tsx for each would cost more than the
// tests do.

void loadTests(resolve(process.argv[2] ?? "."));

async function loadTests(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .sort();
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
