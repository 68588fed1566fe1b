import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { type BrowserSite, browserSite } from "./browser-site.ts";
import { kindsBySite } from "./page-kinds.ts";

/** The rules of WCAG 2.2, levels A and AA, by axe's names for the versions in which they came. */
const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

for (const [tested, kinds] of kindsBySite) {
  describe(`WCAG 2.2 AA on ${tested.name}`, () => {
    let site: BrowserSite;
    before(async () => {
      site = await browserSite(tested);
    });
    after(() => site?.close());

    for (const { kind, path } of kinds)
      for (const colorScheme of ["light", "dark"] as const)
        test(`${path} (${kind}), ${colorScheme}`, async () => {
          const violations = await site.withPage({ colorScheme }, async (page) => {
            await page.goto(site.url + path);
            return axeViolations(page);
          });
          assert.deepEqual(violations, []);
        });
  });
}

/** What axe-core objects to: the rule and the elements. */
async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly: { type: "tag", values: standard } });
  // As text: the compiled function would look for the import in the page.
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${options})`);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}
