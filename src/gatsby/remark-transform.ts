import type { Root } from "mdast";
import type { Transform } from "../legal/markdown/transforms/transform.ts";
import { isFallback, stringsFor } from "../strings/strings-for.ts";

/** What gatsby-transformer-remark hands to a plugin, as far as it is used here. */
type RemarkApi = { readonly markdownNode: { readonly frontmatter: { readonly lang?: unknown } } };

/** A transform as the bridge runs it: with its own document's language and the words of the interface in it. */
export function remarkTransform(transform: Transform): (tree: Root, api: RemarkApi) => void {
  return (tree, { markdownNode }) => {
    const lang = String(markdownNode.frontmatter.lang ?? "en");
    const { strings } = stringsFor(lang);
    transform(tree, {
      lang,
      labels: {
        contents: strings["page.contents"],
        footnotes: strings["page.footnotes"],
        footnote: strings["page.footnote"],
        backToText: strings["page.backToText"],
        permalink: strings["page.permalink"],
        backToContents: strings["page.backToContents"],
        table: strings["page.table"],
        lang: isFallback(lang) ? "en" : null,
      },
    });
  };
}
