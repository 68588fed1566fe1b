import { type BadInput, withBody } from "./bad-input.ts";

const second = ["E a.md:13:1 duplicate-id"];
const first = ["E a.md:11:1 duplicate-id"];

/** Ids that cannot stand as they are. */
export const headings: readonly BadInput[] = [
  withBody("id-twice", "## A {#same}\n\n## B {#same}", second),
  withBody("id-with-space", "## A {#two words}", first),
  withBody("id-in-upper-case", "## A {#Contact}", first),
  withBody("id-with-dot", "## A {#a.b}", first),
  withBody("id-empty", "## A {#}", first),
  withBody("id-not-nfc", "## A {#vilka\u030ar}", first),
  withBody("id-of-a-raw-anchor", '## A\n\n<a id="a"></a>', second),
  withBody("id-of-the-frame", '<a id="page:text"></a>', first),
  withBody("footnote-twice", "A[^1]\n\n[^1]: One\n\n[^1]: Two", ["E a.md:15:1 duplicate-id"]),
  withBody("conflict", "<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> main", [
    "E a.md:11:1 merge-conflict",
    "E a.md:13:1 merge-conflict",
    "E a.md:15:1 merge-conflict",
  ]),
];
