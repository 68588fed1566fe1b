import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { checkout } from "./checkout.ts";
import { said } from "./paragraf.ts";
import { type SiteCopy, siteCopy } from "./sites/site-copy.ts";
import { documentText } from "./texts/document-text.ts";
import { folderBytes } from "./texts/folder-bytes.ts";
import { type HtmlElement, htmlElements } from "./texts/html-elements.ts";
import { writeFiles } from "./texts/write-files.ts";

const linking = documentText(
  "/en/legal/linking",
  "# Linking\n\nSee [all terms](terms.md) and [payment](terms.md#payment).\n\n![A sign](../../img/sign.png)\n\n## Scope",
);
const german = documentText("/de/legal/agb", "# AGB\n\n## Zahlung", { id: "terms" });
const terms = "# Terms\n\n## Payment\n\nYou pay.\n\n## Ending";

const picture = (name: string) => readFileSync(join(checkout, "tests/fixtures/site/img", name));

/** The content at first. */
const first = {
  "img/sign.png": picture("cookie-choice.png"),
  "en/legal/linking.md": linking,
  "en/legal/terms.md": documentText("/en/legal/terms", terms),
  "de/legal/agb.md": german,
};

/** The same with the path and a heading of the terms changed, the one link that names the heading, and the picture. */
const second = {
  ...first,
  "img/sign.png": picture("data-flow.png"),
  "en/legal/linking.md": linking.replace("#payment", "#what-you-pay"),
  "en/legal/terms.md": documentText(
    "/en/legal/terms-of-use",
    terms.replace("Payment", "What you pay"),
    { id: "terms" },
  ),
};

describe("a build that keeps its cache", () => {
  let copy: SiteCopy;
  const page = (path: string) =>
    htmlElements(readFileSync(join(copy.folder, "dist", `${path}.html`), "utf8"));
  const publish = async (
    files: Readonly<Record<string, string | Uint8Array>>,
    site = copy,
    content = "law",
  ) => {
    writeFiles(join(site.folder, content), files);
    const outcome = await site.run(["build"], { PARAGRAF_CONTENT: content });
    assert.equal(outcome.code, 0, said(outcome));
    return folderBytes(join(site.folder, "dist"));
  };
  const sites: Record<"clean" | "warm" | "back", Record<string, string>> = {
    clean: {},
    warm: {},
    back: {},
  };
  before(async () => {
    copy = siteCopy();
    sites.clean = await publish(first);
  });

  test("follows a path and a heading that changed in another document", async () => {
    assert.deepEqual(hrefs(page("/en/legal/linking")), [
      "/en/legal/terms",
      "/en/legal/terms#payment",
    ]);
    sites.warm = await publish(second);
    assert.deepEqual(hrefs(page("/en/legal/linking")), [
      "/en/legal/terms-of-use",
      "/en/legal/terms-of-use#what-you-pay",
    ]);
  });

  test("follows them where the linking document did not change at all", () => {
    const german = page("/de/legal/agb").filter(
      ({ name, attributes }) => name === "a" && attributes.hreflang === "en",
    );
    // In the list of languages, and where it says which of them prevails.
    assert.deepEqual(
      german.map(({ attributes }) => attributes.href),
      ["/en/legal/terms-of-use", "/en/legal/terms-of-use"],
    );
    const listed = page("/en").flatMap(({ attributes }) => attributes.href ?? []);
    assert.ok(listed.includes("/en/legal/terms-of-use") && !listed.includes("/en/legal/terms"));
  });

  test("shows a picture whose bytes changed, and no longer the old one", () => {
    const folders = (site: Readonly<Record<string, string>>) =>
      new Set(Object.keys(site).flatMap((file) => /^static\/[^/]+/.exec(file) ?? []));
    assert.equal(folders(sites.warm).size, 1);
    assert.notDeepEqual(folders(sites.warm), folders(sites.clean));
  });

  test("leaves nothing at the old path", () => {
    assert.ok(!("en/legal/terms.html" in sites.warm) && "en/legal/terms-of-use.html" in sites.warm);
  });

  test("publishes the first content again byte for byte", async () => {
    sites.back = await publish(first);
    assert.deepEqual(sites.back, sites.clean);
  });

  test("publishes what a clean build in another folder does, byte for byte", async () => {
    assert.deepEqual(await publish(second, siteCopy(), ".law (final) [2]"), sites.warm);
  });
});

/** Where the links of the text lead. */
function hrefs(elements: readonly HtmlElement[]): string[] {
  const paragraphs = elements.filter(({ name }) => name === "p");
  return paragraphs.flatMap((each) =>
    each.elements
      .flatMap(({ attributes }) => attributes.href ?? [])
      .filter((href) => href.includes("terms")),
  );
}
