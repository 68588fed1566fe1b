import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes the least Gatsby site that shows the same files: one template, no styles, no checks, no proof. */
export function writeBareSite(folder: string, content: string): void {
  mkdirSync(join(folder, "src"), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "dependencies": { "gatsby": "*" } }');
  writeFileSync(
    join(folder, "gatsby-config.js"),
    `module.exports = {
  adapter: { name: "none", adapt() {} },
  plugins: [
    { resolve: "gatsby-source-filesystem", options: { name: "content", path: ${JSON.stringify(content)} } },
    { resolve: "gatsby-transformer-remark", options: { plugins: ["gatsby-remark-table-of-contents"] } },
  ],
};`,
  );
  writeFileSync(
    join(folder, "gatsby-node.js"),
    `exports.createPages = async ({ graphql, actions }) => {
  const { data } = await graphql("{ allMarkdownRemark { nodes { frontmatter { path } } } }");
  for (const { frontmatter } of data.allMarkdownRemark.nodes)
    actions.createPage({
      path: frontmatter.path,
      component: require.resolve("./src/template.js"),
      context: { page: frontmatter.path },
    });
};`,
  );
  writeFileSync(
    join(folder, "src/template.js"),
    `import React from "react";
import { graphql } from "gatsby";
export default ({ data }) =>
  React.createElement("div", { dangerouslySetInnerHTML: { __html: data.markdownRemark.html } });
export const query = graphql\`query ($page: String!) {
  markdownRemark(frontmatter: { path: { eq: $page } }) { html }
}\`;`,
  );
}
