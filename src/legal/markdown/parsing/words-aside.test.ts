import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import type { Root } from "mdast";
import { parse } from "./parse.ts";
import { remarkTree } from "./remark-tree.ts";
import { withPlaces } from "./with-places.ts";
import { withWords, wordsAside } from "./words-aside.ts";

/** The tree without words put aside. */
function remarked(body: string): Root {
  const text = body.replace(/^\uFEFF/, "");
  return withPlaces(remarkTree(text), text);
}

const checkout = join(import.meta.dirname, "../../../..");
const scripts = [
  "Vi behandler oplysninger på fælles ø, å og æ for dig",
  "نحن نعالج بياناتك الشخصية وفقا للقانون المعمول به",
  "हम आपकी व्यक्तिगत जानकारी को संसाधित करते हैं और",
  "เราประมวลผลข้อมูลส่วนบุคคลของคุณตามกฎหมายที่ใช้บังคับ",
  "我们根据适用法律处理您的个人信息并且采取措施，保护您的隐私。",
  "個人情報の取扱いについて定めるものとします",
];

test("plain words are taken out, and nothing else", () => {
  const { short, runs } = wordsAside("Vi behandler kun data, som **du selv har givet os** her.\n");
  assert.deepEqual(
    runs.map(({ words }) => words),
    ["behandler kun data, som", "selv har givet"],
  );
  assert.equal(
    withWords(short, runs),
    "Vi behandler kun data, som **du selv har givet os** her.\n",
  );
  assert.equal(short.replace(/\p{Co}/gu, "…"), "Vi … **du … os** her.\n");
});

test("a text without its words is shorter, in every script", () => {
  for (const text of scripts) {
    const { short, runs } = wordsAside(text);
    assert.ok(short.length < text.length, text);
    assert.equal(withWords(short, runs), text);
  }
});

test("a text with more runs than there are marks keeps the rest of its words", () => {
  const text = "Vi behandler alle de data her.\n\n".repeat(70_000);
  const { short, runs } = wordsAside(text);
  assert.equal(runs.length, 0xfffe);
  assert.equal(withWords(short, runs), text);
});

test("what is whole stays whole", () => {
  for (const text of [
    "se vores side på www.example.com i dag eller i morgen",
    "<b om alle de ord der er her>",
    "<b title='>' om alle de ord der er her>",
    "<b title='[' om alle de ord der er her>",
    "[en label med flere ord i][b]\n\n[b]: /c",
    "[^1\n\nalle disse ord er her i dag]: a",
    "\u{F0000} alle disse ord er her i dag",
  ])
    assert.deepEqual(wordsAside(text), { short: text, runs: [] });
});

test("the tree of each text here is the one that remark makes", () => {
  const files = ["content", "tests/fixtures"].flatMap((folder) =>
    readdirSync(join(checkout, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md"))
      .map((file) => join(checkout, folder, file)),
  );
  assert.ok(files.length > 20);
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    assert.deepEqual(parse(text), remarked(text), file);
  }
});

test("addresses, tags and labels end where they would", () => {
  for (const text of [
    "https://请访问我们的网。站页面了的_https://",
    "<b title='>' om alle de ord der er her>",
    "<b om\nalle de ord der er her\n> og så alle de andre ord her",
    "[a om\nalle de ord der er her] og så alle de andre ord **her**\n\n[a om alle de ord der er her]: /b",
    "Se alle de ord der\r\ner her\rog så alle de andre ord *her* og\n\nher",
  ])
    assert.deepEqual(parse(text), remarked(text), text);
});

const phrase = fc
  .array(
    fc.constantFrom(...scripts.flatMap((text) => text.split(" ")), "a", "I", "2020", "§", "–"),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((words) => words.join(" "));

const mark = fc.constantFrom(
  ...[
    "*",
    "**",
    "_",
    "__",
    "~~",
    "`",
    "``",
    "[",
    "]",
    "](",
    "](/a ",
    ")",
    "![",
    "^[",
    "[^1]",
    "[^1]: ",
    "]: ",
  ],
  ...[
    "<",
    ">",
    "</b>",
    "<b ",
    "<!-- ",
    " -->",
    "<https://a.bc/",
    "<?",
    "]]>",
    "<script>",
    "<details>\n",
  ],
  ...[
    "|",
    " | ",
    "\n|---|---|\n",
    "\n---\n",
    "\n===\n",
    "# ",
    " #",
    "- ",
    "1. ",
    "> ",
    "    ",
    "\t",
    "```",
    "~~~ ",
  ],
  ...[
    "\\",
    "&amp;",
    "&#64;",
    "&",
    "{#a}",
    '"',
    "'",
    "(",
    "=",
    "+",
    "-",
    ".",
    ",",
    ":",
    "!",
    "@",
    "/",
  ],
  ...[
    "www.",
    "www&#46;",
    "http://a.bc/",
    "https://",
    "a@b.cd",
    "[x] ",
    "\u00A0",
    "\u3000",
    "\u200B",
    "\u{F0001}",
  ],
);
const enclosed = fc
  .tuple(
    fc.constantFrom(
      "<b ",
      "<a title=",
      "[",
      "[^",
      "^[",
      "`",
      "](",
      "<!--",
      "https://",
      "a@",
      "www.",
    ),
    phrase,
    fc.constantFrom(">", "]", "]: /a", "](/a)", "`", ")", "-->", ".de", "，", " "),
  )
  .map((parts) => parts.join(""));
const end = fc.constantFrom(
  "\n",
  "\n",
  "\n\n",
  "\n\n",
  "\r\n",
  "\r\n\r\n",
  "\r",
  "  \n",
  " ",
  " ",
  "",
  "\\\n",
);
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: phrase },
      { weight: 2, arbitrary: mark },
      { weight: 2, arbitrary: enclosed },
      { weight: 2, arbitrary: end },
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(""));

/** Of a few texts the parser cannot make a tree, and says where it gave up. */
function treeOrError(make: () => Root): Root | string {
  try {
    return make();
  } catch (error) {
    return String(error);
  }
}

test("the tree of any text is the one that remark makes, every character and every place", () => {
  fc.assert(
    fc.property(text, (body) => {
      const expected = treeOrError(() => remarked(body));
      assert.deepEqual(
        treeOrError(() => parse(body)),
        expected,
      );
    }),
    { numRuns: 4000 },
  );
});
