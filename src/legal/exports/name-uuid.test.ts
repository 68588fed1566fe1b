import assert from "node:assert/strict";
import { test } from "node:test";
import { nameUuid } from "./name-uuid.ts";

test("a name has the UUID that every other program gives it", () => {
  assert.equal(nameUuid("http://python.org/"), "4c565f0d-3f5a-5890-b41b-20cf47701c5e");
  assert.equal(nameUuid("//n.example terms æ"), "c0de4c13-9dd4-5d1b-b933-30d71a76cb95");
});
