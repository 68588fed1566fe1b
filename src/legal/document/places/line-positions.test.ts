import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { linePosition } from "./line-position.ts";
import { linePositions } from "./line-positions.ts";

test("all positions of a text are those that each has by itself", () => {
  const piece = fc.constantFrom("a", "🔒", "\n", "\r", "\r\n");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      const at = linePositions(text);
      for (let offset = 0; offset <= text.length; offset++)
        if (text.slice(offset - 1, offset + 1) !== "\r\n")
          assert.deepEqual(at(offset), linePosition(text, offset));
    }),
  );
});
