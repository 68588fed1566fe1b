import { join } from "node:path";
import type { GatsbyNode } from "gatsby";
import { program } from "../io/workspace.ts";
import type { SitePage } from "../legal/pages/site-page.ts";
import { sitePages } from "../legal/pages/site-pages.ts";
import { contentVersions } from "../legal/versions/content-versions.ts";
import { checkedContent, recheckContent } from "./check-content.ts";
import { siteFacts } from "./site-facts.ts";

let made: readonly SitePage[] = [];

/** The pages that this run of Gatsby makes. */
export function madePages(): readonly SitePage[] {
  return made;
}

/** Makes every page of the site. In a preview it runs again after each edit. */
export const createPages: GatsbyNode["createPages"] = async ({ actions, reporter }) => {
  const isPreview = process.env.NODE_ENV !== "production";
  const content = isPreview ? await recheckContent(reporter) : checkedContent();
  const facts = await siteFacts(content.site, reporter);
  made = sitePages(contentVersions(content), facts, content.site);
  for (const { path, template, context } of made) {
    const component = join(program, "src/templates", `${template}.tsx`);
    actions.createPage({ path, component, context });
  }
};
