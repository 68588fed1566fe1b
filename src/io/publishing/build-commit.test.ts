import assert from "node:assert/strict";
import { test } from "node:test";
import { buildCommit } from "./build-commit.ts";

test("a commit is seven to sixty-four hexadecimal digits, or none", () => {
  assert.equal(buildCommit("0123ABC"), "0123abc");
  assert.equal(buildCommit("a".repeat(64)), "a".repeat(64));
  assert.equal(buildCommit(""), null);
  for (const commit of ["main", "012345", "a".repeat(65), "0123abc\n", "<b>0123abc"])
    assert.throws(() => buildCommit(commit), /Unexpected PARAGRAF_COMMIT/);
});
