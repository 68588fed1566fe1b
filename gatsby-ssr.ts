// Every Gatsby hook this site answers when a page is rendered, and where.

export { replaceRenderer } from "./src/gatsby/body-without-wrappers.ts";
export { onPreRenderHTML } from "./src/gatsby/head-without-scripts.ts";
export { onRenderBody } from "./src/gatsby/style-and-policy.tsx";
