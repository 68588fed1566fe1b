import assert from "node:assert/strict";
import { test } from "node:test";
import { lineStarts } from "./line-starts.ts";

test("lines end with LF, CRLF or CR", () => {
  assert.deepEqual(lineStarts(""), [0]);
  assert.deepEqual(lineStarts("a\nb\r\n\rc"), [0, 2, 5, 6]);
});
