import { type OddInput, odd } from "./odd-input.ts";

/** Tables of contents that the author did not write as they are meant, and still get. */
export const oddContents: readonly OddInput[] = [
  odd("toc-with-prose", "```toc\n# Terms\n```\n\n## A\n\nText", ["h2#a A"], ["W 12:1 toc-fence"]),
  odd("toc-without-heading", "```toc\n```\n\nText", []),
  odd("toc-with-words-behind", "```toc of this page\n```\n\n## A\n\nText", ["h2#a A"]),
  odd("toc-of-tildes", "~~~toc\n~~~\n\n## A\n\nText", ["h2#a A"]),
  odd("toc-unclosed", "## A\n\nText\n\n```toc\n", ["h2#a A"]),
  odd("toc-of-deep-headings", "# T\n\n```toc\n```\n\n#### A\n\nText", ["h1#t T", "h4#a A"]),
  odd("toc-in-a-fence", "````\n```toc\n```\n````\n\n## A\n\nText", ["h2#a A"]),
];
