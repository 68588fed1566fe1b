import type { GatsbyNode } from "gatsby";

/**
 * Declares what pages ask of a Markdown file. Nothing is inferred, since a field whose first file lacks the picture would become a
 * String. The frontmatter is not declared: it reaches the pages through their context, as the check read it.
 */
export const createSchemaCustomization: GatsbyNode["createSchemaCustomization"] = ({ actions }) => {
  actions.createTypes(`
    type MarkdownRemark implements Node @dontInfer {
      fields: MarkdownRemarkFields
    }
    type MarkdownRemarkFields {
      source: String
      image: File @fileByRelativePath
      pictureUrls: [String!]
      pictures: [File] @fileByRelativePath
    }
  `);
};
