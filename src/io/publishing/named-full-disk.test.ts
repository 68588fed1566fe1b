import assert from "node:assert/strict";
import { test } from "node:test";
import { namedFullDisk } from "./named-full-disk.ts";

test("a full disk is named, and has no code: it is no fault of the call", () => {
  for (const code of ["ENOSPC", "EDQUOT"]) {
    const named = namedFullDisk(Object.assign(new Error(`${code}: no room, write`), { code }));
    assert.ok(named instanceof Error && !("code" in named));
    assert.equal(
      named.message,
      `Disk full (${code}: no room, write): free space and build again; dist/ is unchanged`,
    );
  }
});

test("every other error stays what it is", () => {
  for (const error of [new Error("other"), Object.assign(new Error("a"), { code: "EPERM" })])
    assert.equal(namedFullDisk(error), error);
});
