import assert from "node:assert/strict";
import { test } from "node:test";
import { hostFiles } from "./host-files.ts";

test("settings of hosts are theirs at the top of the site alone, packed files beside what they stand for", () => {
  const served = ["index.html", "da/_headers", "data.gz", "robots.txt", "da/CNAME"];
  const consumed = ["_headers", "_redirects", ".nojekyll", "index.html.br", "robots.txt.gz"];
  assert.deepEqual(hostFiles([...served, ...consumed]), consumed);
});
