import assert from "node:assert/strict";
import { test } from "node:test";
import { withRetiredIds } from "./with-retired-ids.ts";

const html =
  '<h1 class="a" id="vilkår">Vilkår</h1><p id="x">h2 id="x"</p><h2 id="kontakt">Kontakt</h2>';

test("old ids stand before the heading that took their place", () => {
  assert.equal(
    withRetiredIds(html, { gammel: "kontakt", ældre: "kontakt", x1: "vilkår" }),
    '<a class="retired" id="x1"></a><h1 class="a" id="vilkår">Vilkår</h1><p id="x">h2 id="x"</p>' +
      '<a class="retired" id="gammel"></a><a class="retired" id="ældre"></a><h2 id="kontakt">Kontakt</h2>',
  );
});

test("a text without retired ids, or whose heading is gone, stays as it is", () => {
  assert.equal(withRetiredIds(html, {}), html);
  assert.equal(withRetiredIds(html, { old: "x" }), html);
});
