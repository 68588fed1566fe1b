import type { GatsbyNode } from "gatsby";
import { writeBuildRecord } from "../io/build-record.ts";
import { crawlerFiles } from "../legal/pages/crawler-files.ts";
import { checkedContent } from "./check-content.ts";
import { madePages } from "./create-pages.ts";

/** Writes down what this build publishes, for the adapter to hold the pages against. */
export const onPostBootstrap: GatsbyNode["onPostBootstrap"] = ({ store }) => {
  const { documents, site } = checkedContent();
  const { pages } = store.getState() as { pages: ReadonlyMap<string, unknown> };
  writeBuildRecord({
    pages: [...pages.keys()].sort(),
    documents: documents.map(({ file, frontmatter, wordsDigest }) => ({
      file,
      path: frontmatter.path,
      wordsDigest,
    })),
    files: crawlerFiles(madePages()),
    ...(site.icon && { icon: site.icon }),
  });
};
