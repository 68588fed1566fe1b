import { relative } from "node:path";
import type { GatsbyConfig } from "gatsby";
import { watchedFolder } from "../io/content/watched-folder.ts";
import { isDocumentName, isMarkdown, isPassedOver } from "../legal/document/names/content-name.ts";
import { frozenName } from "../legal/document/names/frozen-name.ts";
import { tocRanks } from "../legal/markdown/headings/toc-fence.ts";
import { quickLooksBack } from "../legal/markdown/parsing/quick-looks-back.ts";
import {
  transformsAfterToc,
  transformsBeforeToc,
} from "../legal/markdown/transforms/transforms.ts";
import { keptParser } from "./kept-parser.ts";
import { remarkTransform } from "./remark-transform.ts";

const bridge = `${__dirname}/remark-transforms`;
const folder = watchedFolder();

/** Order is significant in the list of remark plugins: ids stand before the contents are made from them. */
export const plugins: NonNullable<GatsbyConfig["plugins"]> = [
  {
    resolve: "gatsby-source-filesystem",
    options: { name: "content", path: folder, ignore: [isNoContent] },
  },
  {
    resolve: "gatsby-transformer-remark",
    options: {
      plugins: [
        {
          resolve: bridge,
          options: {
            parserPlugins: [quickLooksBack, keptParser],
            transforms: transformsBeforeToc.map(remarkTransform),
          },
        },
        {
          resolve: "gatsby-remark-table-of-contents",
          options: { fromHeading: tocRanks.from, toHeading: tocRanks.to, tight: true },
        },
        { resolve: bridge, options: { transforms: transformsAfterToc.map(remarkTransform) } },
      ],
    },
  },
  "gatsby-plugin-image",
  "gatsby-plugin-sharp",
  "gatsby-transformer-sharp",
];

/** What the check passes over, Gatsby must not read either; Markdown at the top of the folder may hold what it likes. */
function isNoContent(place: string): boolean {
  const file = relative(folder, place).replaceAll("\\", "/");
  if (file === "") return false;
  if (isPassedOver(file) || frozenName(file)?.replaced !== undefined) return true;
  return isMarkdown(file) && !isDocumentName(file);
}
