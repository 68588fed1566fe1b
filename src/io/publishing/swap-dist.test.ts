import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, describe, test } from "node:test";
import { isHalfSwapped, restoreDist, type SwapPlaces, swapDist } from "./swap-dist.ts";

const made: string[] = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** Linux has a second file system at hand. */
const elsewhere = "/dev/shm";
const isElsewhere = existsSync(elsewhere) && statSync(elsewhere).dev !== statSync(tmpdir()).dev;

const workspaces = [
  { name: "with the workspace beside dist", root: tmpdir(), skip: false },
  {
    name: "with the workspace on another file system",
    root: elsewhere,
    skip: isElsewhere ? false : "there is no second file system at /dev/shm",
  },
];

for (const { name, root, skip } of workspaces)
  describe(`a swap ${name}`, { skip }, () => {
    let checkout: string;
    let places: SwapPlaces;
    const site = () => readFileSync(join(places.dist, "index.html"), "utf8");
    const rest = () => [...readdirSync(checkout), ...readdirSync(places.workspace)].sort();
    const stage = (text: string) => put(join(places.workspace, "staging"), text);

    beforeEach(() => {
      const [first, second] = [tmpdir(), root].map((each) => mkdtempSync(join(each, "paragraf-")));
      made.push(first as string, second as string);
      checkout = first as string;
      places = {
        dist: join(checkout, "dist"),
        workspace: second as string,
        beside: join(checkout, ".dist"),
      };
    });

    test("publishes the first site and then the next, and leaves nothing behind", () => {
      for (const text of ["one", "two"]) {
        stage(text);
        swapDist(places);
        assert.equal(site(), text);
        assert.deepEqual(
          rest().filter((each) => each !== "staging"),
          ["dist"],
        );
      }
    });

    test("that fails leaves the old site in place, and says why", () => {
      put(places.dist, "one");
      assert.throws(
        () => swapDist(places),
        /^Error: dist cannot be replaced \(ENOENT\): .* it is unchanged$/,
      );
      assert.equal(site(), "one");
      assert.deepEqual(rest(), ["dist"]);
    });

    // A site in a workspace on another file system never was dist/.
    for (const room of root === elsewhere
      ? (["beside"] as const)
      : (["workspace", "beside"] as const))
      test(`that was stopped half-way is undone from ${room}`, () => {
        put(places.dist, "one");
        stage("two");
        mkdirSync(places[room], { recursive: true });
        renameSync(places.dist, join(places[room], "previous"));
        assert.equal(isHalfSwapped(places), true);
        restoreDist(places);
        assert.equal(isHalfSwapped(places), false);
        assert.equal(site(), "one");
        assert.deepEqual(rest(), ["dist", "staging"]);
      });

    test("brings back a site that waits before it makes room for another", () => {
      put(join(places.beside, "previous"), "one");
      assert.throws(() => swapDist(places), /dist cannot be replaced \(ENOENT\)/);
      assert.equal(site(), "one");
    });

    test("leaves no half removed site that could be put back", () => {
      put(places.dist, "two");
      put(join(places.workspace, "previous"), "half of one");
      restoreDist(places);
      rmSync(places.dist, { recursive: true });
      assert.equal(isHalfSwapped(places), false);
    });
  });

function put(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), text);
}
