import { join } from "node:path";
import type { GatsbyNode } from "gatsby";
import { checkout } from "../io/workspace.ts";
import { sitePages } from "../legal/pages/site-pages.ts";
import { checkedContent, recheckContent } from "./check-content.ts";

/** Makes every page of the site. In a preview it runs again after each edit. */
export const createPages: GatsbyNode["createPages"] = async ({ actions, reporter }) => {
  const isPreview = process.env.NODE_ENV !== "production";
  const { documents, site } = isPreview ? await recheckContent(reporter) : checkedContent();
  const { name, publisher, contact } = site;
  const facts = { name, ...(publisher && { publisher }), ...(contact && { contact }) };
  for (const { path, template, context } of sitePages(
    documents,
    facts,
    site.authoritativeLanguage,
  )) {
    const component = join(checkout, "src/templates", `${template}.tsx`);
    actions.createPage({ path, component, context });
  }
};
