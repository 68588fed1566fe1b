// Every Gatsby hook this site answers at build time, and where.

export { onPreBootstrap } from "./src/gatsby/check-content.ts";
export { createPages } from "./src/gatsby/create-pages.ts";
export { onCreateNode } from "./src/gatsby/markdown-fields.ts";
export { onPostBootstrap } from "./src/gatsby/record-documents.ts";
export { createResolvers } from "./src/gatsby/redline-resolver.ts";
export { createSchemaCustomization } from "./src/gatsby/schema.ts";
export { onCreateWebpackConfig } from "./src/gatsby/webpack.ts";
