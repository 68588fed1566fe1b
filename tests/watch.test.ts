import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { withoutSettings } from "./paragraf.ts";
import { type SiteCopy, siteCopy } from "./sites/site-copy.ts";
import { documentText } from "./texts/document-text.ts";
import { writeFiles } from "./texts/write-files.ts";

describe("paragraf watch", () => {
  let copy: SiteCopy;
  let child: ChildProcess;
  let output = "";
  before(() => {
    copy = siteCopy();
    write("[b](b.md)");
    child = spawn(process.execPath, [join(copy.folder, "src/cli/paragraf.mjs"), "watch"], {
      cwd: copy.folder,
      env: { ...withoutSettings(), PARAGRAF_CONTENT: "texts" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  });
  after(() => child.kill());

  const write = (body: string) =>
    writeFiles(copy.folder, { "texts/en/a.md": documentText("/en/a", body) });

  /** Waits for the end of a run: the line that counts. */
  async function run(): Promise<string> {
    while (!/^\d+ documents?, .*\n/m.test(output))
      await once(child.stdout as NodeJS.ReadableStream, "data");
    const said = output;
    output = "";
    return said;
  }

  test("checks at once, again after each change, and ends when it is told to", {
    timeout: 60_000,
  }, async () => {
    assert.match(
      await run(),
      /^Checking texts\ntexts\/en\/a\.md:11:1: Unexpected link to b\.md, (?:.*\n)+1 document, 1 error, /,
    );
    write("# A\n\nText");
    assert.match(await run(), /^Checking texts\n1 document, 0 errors, 0 warnings\n$/);
    child.kill();
    await once(child, "exit");
  });
});
