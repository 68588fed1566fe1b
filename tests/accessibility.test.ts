import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import axe from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { type BrowserSite, browserSite } from "./sites/browser-site.ts";
import { kindsBySite } from "./sites/page-kinds.ts";

/** WCAG 2.2, levels A and AA, by axe's names for the versions in which the rules came, and what axe advises besides. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Off unless asked for: the size of targets (WCAG 2.2, 2.5.8) and a contrast of 7:1 (1.4.6). */
const rules = { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: true } };

/** Every page is looked at in the first of them. */
const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "more contrast": { colorScheme: "light", contrast: "more" },
  "a phone": { colorScheme: "light", viewport: { width: 360, height: 740 } },
};

for (const [tested, kinds] of kindsBySite) {
  describe(`WCAG 2.2 AA on ${tested.name}`, () => {
    let site: BrowserSite;
    before(async () => {
      site = await browserSite(tested);
    });
    after(() => site?.close());

    for (const { kind, path, hasOwnLook } of kinds)
      for (const [look, options] of Object.entries(looks).slice(0, hasOwnLook ? undefined : 1))
        test(`${path} (${kind}), ${look}`, async () => {
          const violations = await site.withPage(options, async (page) => {
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
  const options = JSON.stringify({ runOnly: { type: "tag", values: tags }, rules });
  // As text: the compiled function would look for the import in the page.
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${options})`);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}
