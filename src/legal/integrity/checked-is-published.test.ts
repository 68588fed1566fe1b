import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { exampleDocument } from "../check/examples/example-document.ts";
import type { Frontmatter } from "../document/fields/frontmatter-schema.ts";
import { publishedSite } from "./published-site-for-test.ts";
import { markupNoise, randomBody } from "./random-body-for-test.ts";
import { seed } from "./random-seed-for-test.ts";

/** Places that links name: headings of all scripts, anchors, retired ids, what is no place, and how each is written. */
const names =
  "fees top a gammel mål mal 利用規約 سياسة นโยบาย g-2 x.y X section-1 page:contents fn:1".split(
    " ",
  );
const name = fc.constantFrom(...names);
const fragment = fc.oneof(
  name,
  name.map(encodeURIComponent),
  fc.constantFrom("", "Fees", "FEES", " fees", "fees ", "a%zz", "%", "a&b", "gone"),
);
const target = fc
  .tuple(
    fc.constantFrom(
      ..."|a.md|b.md|./b.md|../da/b.md|b%2Emd|a/2024-01-01.md|/da/a|/da/b|/da/b?x=1|/da/b/|/da|/|/da/a/versions".split(
        "|",
      ),
      ..."/da/gamle-vilkår /da/gamle-vilk%C3%A5r /bøger /b%C3%B8ger /shop/ø /da/a/2024-01-01 /da/%61 ?x //b http:// b.md# /gone".split(
        " ",
      ),
    ),
    fragment,
  )
  .map(([path, place]) => (place === "" ? path : `${path}#${place}`));

const link = fc.oneof(
  target.map((url) => `[x](<${url}>)`),
  target.map((url) => `[x](${url})`),
  target.map((url) => `<a href="${url}">x</a>`),
  target.map((url) => `[r]\n\n[r]: ${url}`),
);
const place = fc.oneof(
  name.map((id) => `<a id="${id}"></a>`),
  name.map((id) => `<a name="${id}"></a>`),
  name.map((id) => `<a id="${id}" name="${id}"></a>`),
  fc.tuple(name, name).map(([id, other]) => `<a id="${id}" name="${other}" href="#${id}">x</a>`),
  name.map((id) => `## ${id} {#${id}}`),
  name.map((id) => `## ${id}`),
  name.map((id) => `## T <a name="${id}"></a>`),
  name.map((id) => `# 1. ${id}`),
  name.map((id) => `[^${id}]: <a id="${id}"></a>`),
);
/** A place and a link to it, each in any form. */
const pair = fc
  .tuple(
    name.filter((each) => !each.includes(":")),
    fc.constantFrom<(id: string) => string>(
      (id) => `<a id="${id}"></a>`,
      (id) => `<a name="${id}"></a>`,
      (id) => `## ${id.replace(/[.A-Z]/g, "")}a {#${id.toLowerCase()}}`,
      (id) => `## 1. ${id}`,
      (id) => `# ${id}`,
    ),
    fc.constantFrom<(id: string) => string>(
      (id) => `[x](#${id})`,
      (id) => `[x](a.md#${encodeURIComponent(id)})`,
      (id) => `<a href="/da/a#${id}">x</a>`,
      (id) => `[x](</da/a#${id} >)`,
      (id) => `<a href=" #${id}">x</a>`,
      (id) => `[^1]\n\n[^1]: [x](#${encodeURIComponent(id)})`,
    ),
  )
  .map(([id, where, to]) => `${where(id)}\n\n${to(id)}`);
const scrap = fc.oneof(
  { arbitrary: link, weight: 1 },
  { arbitrary: place, weight: 2 },
  { arbitrary: pair, weight: 4 },
  {
    arbitrary: fc.constantFrom(
      "Words.",
      "[x](b.md) [y](/da/b) [z](/b%C3%B8ger) [w](/shop/ø)",
      "![A](a.png) ![B](../img/b.png)",
      "a[^1]\n\n[^1]: b",
      "<details><summary>a</summary>\n\nb\n\n</details>",
      "| a | b |\n|---|---|\n| c | d |",
      "```toc\n```",
      "<!-- c -->",
    ),
    weight: 4,
  },
  {
    arbitrary: fc.constantFrom(
      "![C](../img/gone.png)",
      "![D](https://example.com/d.png)",
      "[x](javascript:a)",
      '<a href="java\tscript:a">x</a>',
    ),
    weight: 1,
  },
);
const within = fc
  .tuple(
    fc.constantFrom("", "", "", "- ", "> ", "1. ", "## ", "| a |\n|---|\n| ", '<a id="o">\n\n'),
    scrap,
  )
  .map(([start, text]) =>
    start.startsWith("<a") ? `${start}${text}\n\n</a>` : start + text.replaceAll("\n", " "),
  );
const body = fc
  .tuple(
    fc.oneof(
      { arbitrary: fc.constant(""), weight: 3 },
      { arbitrary: randomBody, weight: 1 },
      { arbitrary: markupNoise, weight: 1 },
    ),
    fc.array(fc.oneof({ arbitrary: scrap, weight: 2 }, within), { maxLength: 3 }),
  )
  .map(([text, scraps]) => [text, ...scraps].join("\n\n"));

const aliases = fc.constantFrom<Frontmatter["aliases"][]>(
  undefined,
  { ids: { gammel: "fees" } },
  { paths: ["/da/gamle-vilkår"] },
  { ids: { gammel: "fees" }, paths: ["/da/gamle-vilkår"] },
);

const site = fc
  .record({
    a: body,
    b: fc.constantFrom("## Fees\n\n## Mål\n\n<a name='x.y'></a>", "# T\n\n## 利用規約"),
    frozen: fc.option(body, { nil: undefined }),
    aliases,
  })
  .map(({ a, b, frozen, aliases }) => ({
    "da/a.md": exampleDocument(
      { ...(aliases && { aliases }) },
      aliases?.ids ? `${a}\n\n## Fees\n\n[x](#gammel)` : a,
    ),
    "da/a.png": "",
    "img/b.png": "",
    "da/b.md": exampleDocument({ id: "b", path: "/da/b" }, b),
    ...(frozen !== undefined && {
      "da/a/2024-01-01.md": exampleDocument({ date: "2024-01-01" }, frozen),
    }),
  }));

test("what the check passes, the proof passes, and every page has one h1", () => {
  let count = 0;
  const runs = 400;
  fc.assert(
    fc.property(site, (files) => {
      const { proof, articles } = publishedSite(files, ["/bøger", "/shop/*"]);
      if (!proof) return;
      count++;
      assert.deepEqual(proof.problems, []);
      assert.deepEqual(proof.differing, []);
      for (const html of articles.values()) assert.equal(html.match(/<h1[\s>]/g)?.length, 1);
    }),
    { numRuns: runs, seed },
  );

  assert.ok(count > runs / 10, `only ${count} of ${runs} could be published`);
});

/** The files of a folder of documents; of pictures their names alone. */
function folderFiles(folder: string): Record<string, string> {
  const root = new URL(`../../../${folder}/`, import.meta.url);
  const names = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(sep, "/"))
    .filter((file) => file.includes("/") && /\.[a-z]+$/.test(file));
  const text = (file: string) =>
    file.endsWith(".md") ? readFileSync(new URL(file, root), "utf8") : "";
  return Object.fromEntries(names.sort().map((file) => [file, text(file)]));
}

const folders = ["tests/fixtures/site", "tests/fixtures/versions", "content"];

for (const folder of folders)
  test(`the proof passes ${folder}`, () => {
    const { errors, proof } = publishedSite(folderFiles(folder), ["/status"]);
    assert.deepEqual(errors, []);
    assert.deepEqual(proof, { problems: [], differing: [] });
  });

/** The beginnings of real texts, whose links to other files are links to a place in them. */
const texts = folders.flatMap((folder) =>
  Object.entries(folderFiles(folder))
    .filter(([file]) => file.endsWith(".md"))
    .map(([, text]) => text.replace(/^\uFEFF?---\r?\n[\s\S]*?\n---\r?\n/, "").slice(0, 6000))
    .map((text) => text.replace(/\]\((?!#|https?:|mailto:)[^)]*\)/g, "](#x)")),
);
const edit = fc.tuple(
  fc.nat(10_000),
  fc.constantFrom("insert", "drop", "double"),
  fc.constantFrom(
    ..."# T|\n\n# T\n\n|<!-- c -->|```toc\n```|**|[^1]|\n[^1]: n\n|`|\n\n|- |> |~|_|    |</a>".split(
      "|",
    ),
    ...'[x](#x)|https://example.com/x。|<br>|{#x}|<a id="o">\n\n|<a name="x"></a>|\n\n</details>'.split(
      "|",
    ),
    "|",
  ),
);
const mutated = fc
  .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 3 }))
  .map(([text, edits]) => {
    const lines = text.split("\n");
    for (const [place, how, scrap] of edits) {
      const at = place % lines.length;
      const line = lines[at] ?? "";
      const column = place % (line.length + 1);
      if (how === "drop") lines.splice(at, 1);
      else
        lines[at] =
          how === "double"
            ? `${line}\n${line}`
            : line.slice(0, column) + scrap + line.slice(column);
    }
    return `${lines.join("\n")}\n\n<a name="x"></a>\n`;
  });

test("what the check passes of real texts with faults in them, the proof passes", () => {
  let count = 0;
  fc.assert(
    fc.property(mutated, (text) => {
      const { proof, articles } = publishedSite({ "da/a.md": exampleDocument({}, text) });
      if (!proof) return;
      count++;
      assert.deepEqual(proof, { problems: [], differing: [] });
      for (const html of articles.values()) assert.equal(html.match(/<h1[\s>]/g)?.length, 1);
    }),
    { numRuns: 60, seed },
  );
  assert.ok(count > 10, `only ${count} of 60 could be published`);
});
