import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { digest } from "../digest.ts";
import { pictureDigests } from "./picture-digests.ts";

const folder = mkdtempSync(join(tmpdir(), "paragraf-pictures-"));
let own: string | undefined;
describe("pictures", () => {
  before(() => {
    own = process.env.PARAGRAF_CONTENT;
    process.env.PARAGRAF_CONTENT = folder;
  });
  after(() => {
    rmSync(folder, { recursive: true });
    if (own === undefined) delete process.env.PARAGRAF_CONTENT;
    else process.env.PARAGRAF_CONTENT = own;
  });

  test("every picture that is there has a digest, and none is read again", async () => {
    const names = Array.from({ length: 9 }, (_, i) => `billede ${i}.png`);
    for (const name of names) writeFileSync(join(folder, name), name);
    mkdirSync(join(folder, "folder.png"));
    const files = new Set([...names, "folder.png"]);
    const asked = [...names, "billede 0.png", "folder.png", "gone.png"];
    const found = await pictureDigests(asked, files);
    const expected = new Map(names.map((name) => [name, digest(name)]));
    assert.deepEqual(new Map(found), new Map([...expected, ["folder.png", "unreadable"]]));

    for (const name of names) writeFileSync(join(folder, name), "new");
    writeFileSync(join(folder, "later.png"), "later");
    const again = await pictureDigests(
      [...asked, "later.png"],
      new Set([...files, "later.png"]),
      found,
    );
    assert.deepEqual(new Map(again), new Map([...found, ["later.png", digest("later")]]));
  });
});
