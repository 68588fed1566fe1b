import { createRequire } from "node:module";
import type { Root } from "mdast";
import { tocRanks } from "./headings/toc-fence.ts";
import { parse } from "./parsing/parse.ts";
import type { Transform, TransformContext } from "./transforms/transform.ts";
import { transformsAfterToc, transformsBeforeToc } from "./transforms/transforms.ts";

// What Gatsby renders with, as Gatsby finds it.
const own = createRequire(import.meta.url);
const gatsby = createRequire(own.resolve("gatsby-transformer-remark/package.json"));
const tableOfContents = own("gatsby-remark-table-of-contents");
const toHast = gatsby("mdast-util-to-hast");
const toHtml = gatsby("hast-util-to-html");
const code = gatsby("./code-handler");
const grayMatter = gatsby("gray-matter");

/** The words of the interface that the transforms put into a page. */
export const labels: TransformContext["labels"] = {
  contents: "Contents",
  footnotes: "Footnotes",
  footnote: "Footnote {number}",
  backToText: "Back to the text",
  permalink: "Permalink: {title}",
  backToContents: "Back to the contents",
  table: "Table {number}",
  lang: null,
};

/** The HTML of a Markdown body as gatsby-transformer-remark makes it with the plugins of this site. */
export function renderedHtml(body: string, lang: string): string {
  const tree = parse(body);
  for (const transform of transformsBeforeToc) transform(tree, { lang, labels });
  tableOfContents(
    { markdownAST: tree, markdownNode: { internal: { type: "MarkdownRemark" } } },
    { fromHeading: tocRanks.from, toHeading: tocRanks.to, tight: true },
  );
  for (const transform of transformsAfterToc) transform(tree, { lang, labels });
  return htmlOf(tree);
}

/** The HTML of a Markdown body after some transforms alone. */
export function transformedHtml(body: string, lang: string, ...transforms: Transform[]): string {
  const tree = parse(body);
  for (const transform of transforms) transform(tree, { lang, labels });
  return htmlOf(tree);
}

function htmlOf(tree: Root): string {
  const hast = toHast(tree, { allowDangerousHtml: true, handlers: { code } });
  return toHtml(hast, { allowDangerousHtml: true });
}

/** A file as Gatsby takes it apart: its fields and the Markdown behind them. */
export function fileInGatsby(text: string): {
  readonly content: string;
  readonly data: Readonly<Record<string, unknown>>;
} {
  return grayMatter(text, {});
}
