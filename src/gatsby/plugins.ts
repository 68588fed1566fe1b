import type { GatsbyConfig } from "gatsby";
import { contentFolder } from "../io/content-folder.ts";
import { tocRanks } from "../legal/markdown/toc-fence.ts";
import {
  transformsAfterToc,
  transformsBeforeToc,
} from "../legal/markdown/transforms/transforms.ts";
import { remarkTransform } from "./remark-transform.ts";

const bridge = `${__dirname}/remark-transforms`;
const folder = contentFolder();

/** Order is significant in the list of remark plugins: ids stand before the contents are made from them. */
export const plugins: NonNullable<GatsbyConfig["plugins"]> = [
  {
    resolve: "gatsby-source-filesystem",
    // Files at the top of the folder are no documents; a README there may hold what it likes.
    options: { name: "content", path: folder, ignore: [`${folder}/*.md`, "**/.*/**", "**/.*"] },
  },
  {
    resolve: "gatsby-transformer-remark",
    options: {
      plugins: [
        { resolve: bridge, options: { transforms: transformsBeforeToc.map(remarkTransform) } },
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
