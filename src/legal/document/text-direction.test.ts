import assert from "node:assert/strict";
import { test } from "node:test";
import { textDirection } from "./text-direction.ts";

const directions = {
  rtl: "ar fa he ur ps yi ckb dv ug sd ar-EG pa-PK az-Arab ks nqo syr uz-AF",
  ltr: "da en de ru el hi th zh ja ko tr ar-Latn az pa he-Latn ku no xx",
} as const;

for (const [direction, tags] of Object.entries(directions)) {
  for (const tag of tags.split(" ")) {
    test(`${tag} runs ${direction}`, () => {
      assert.equal(textDirection(tag), direction);
    });
  }
}
