import type { GatsbyNode } from "gatsby";

/**
 * Declares what is asked of a Markdown file. Nothing is inferred, for a field whose first file lacks the picture would become a
 * String. The other fields of the frontmatter reach the pages through their context, as the check read them.
 */
export const createSchemaCustomization: GatsbyNode["createSchemaCustomization"] = ({ actions }) => {
  actions.createTypes(`
    type MarkdownRemark implements Node @dontInfer {
      frontmatter: MarkdownRemarkFrontmatter
      fields: MarkdownRemarkFields
    }
    type MarkdownRemarkFrontmatter {
      id: String
      title: String
      description: String
      templateKey: String
      lang: String
      path: String
      slug: String
      date: String
      image: String
      imageStatus: Boolean
      changes: String
      material: Boolean
      corrections: [MarkdownRemarkFrontmatterCorrections]
      kind: String
      aliases: MarkdownRemarkFrontmatterAliases
      withdrawn: String
      disclosures: JSON
      tags: [String]
      author: String
      template: String
    }
    type MarkdownRemarkFrontmatterCorrections {
      date: String
      note: String
    }
    type MarkdownRemarkFrontmatterAliases {
      ids: JSON
      paths: [String]
    }
    type MarkdownRemarkFields {
      source: String
      image: File @fileByRelativePath
      pictureUrls: [String!]
      pictures: [File] @fileByRelativePath
    }
  `);
};
