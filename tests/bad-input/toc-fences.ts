import { type BadInput, withBody } from "./bad-input.ts";

const fence = "```toc\n```";

/** Tables of contents that cannot be meant. */
export const tocFences: readonly BadInput[] = [
  withBody("toc-twice", `${fence}\n\n## A\n\n${fence}`, ["E a.md:16:1 toc-fence"]),
  withBody("toc-with-known-option", "```toc\ntight: false\n```\n\n## A", ["E a.md:12:1 toc-fence"]),
  withBody("toc-with-unknown-option", "```toc\nfold-me: 3\n```\n\n## A", ["E a.md:12:1 toc-fence"]),
  withBody("toc-unclosed", "```toc\n## A\n\nWords.\n\n## B", ["E a.md:11:1 toc-fence"]),
  withBody("toc-with-two-lines", "```toc\n# A\n\nWords.\n```\n\n## B", ["E a.md:12:1 toc-fence"]),
  withBody("toc-in-a-list", "- a\n\n  ```toc\n  ```\n\n## A", ["E a.md:13:3 toc-fence"]),
  withBody("toc-in-a-quote", "> ```toc\n> ```\n\n## A", ["E a.md:11:3 toc-fence"]),
];
