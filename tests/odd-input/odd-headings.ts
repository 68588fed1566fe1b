import { type OddInput, odd } from "./odd-input.ts";

const long = "a".repeat(149);

/** Headings that leave little for an id, and what they get. */
export const oddHeadings: readonly OddInput[] = [
  odd("heading-of-emoji", "# A\n\n## 🍪\n\nText\n\n## 👩‍⚖️ 🇩🇰\n\nText", [
    "h1#a A",
    "h2#section-1 🍪",
    "h2#section-2 👩‍⚖️ 🇩🇰",
  ]),
  odd("heading-with-emoji", "# 🍪 Cookies 🍪\n\n## We ❤️ you\n\nText", [
    "h1#cookies 🍪 Cookies 🍪",
    "h2#we-you We ❤️ you",
  ]),
  odd("heading-of-a-sign", "## §\n\nText\n\n## §\n\nText\n\n## ¶ ²\n\nText", [
    "h2#section-1 §",
    "h2#section-2 §",
    "h2#section-3 ¶ ²",
  ]),
  odd("heading-of-a-number", "## § 5\n\nText\n\n## 5.\n\nText\n\n## 5.2 Scope\n\nText", [
    "h2#5 § 5",
    "h2#5-2 5.",
    "h2#scope 5.2 Scope",
  ]),
  odd("heading-of-a-year", "## 2024 in review\n\nText\n\n## 3. Scope\n\nText", [
    "h2#2024-in-review 2024 in review",
    "h2#scope 3. Scope",
  ]),
  odd("heading-of-300-characters", `## ${long} ${long}!\n\nText`, [
    `h2#${long}-${long} ${long} ${long}!`,
  ]),
  odd("heading-thrice", "## A\n\nText\n\n## a\n\nText\n\n### A!\n\nText\n\n## A-2\n\nText", [
    "h2#a A",
    "h2#a-2 a",
    "h3#a-3 A!",
    "h2#a-2-2 A-2",
  ]),
  odd("heading-with-explicit-id", "## A\n\nText\n\n## B {#a}\n\nText\n\n## C  {#c_2-x}  \n\nText", [
    "h2#a-2 A",
    "h2#a B",
    "h2#c_2-x C",
  ]),
  odd(
    "heading-with-everything",
    "## See [terms](https://example.com), `code`, *now*, **here** ~~not~~<br>after\n\nText",
    ["h2#see-terms-code-now-here-not-after See terms, code, now, here notafter"],
  ),
  odd("heading-of-code", "## `x = {#y}`\n\nText\n\n## <abbr>GDPR</abbr>\n\nText", [
    "h2#x-y x = {#y}",
    "h2#gdpr GDPR",
  ]),
  odd(
    "heading-of-object-members",
    "## constructor\n\n## \\_\\_proto\\_\\_\n\n## toString\n\nText",
    ["h2#constructor constructor", "h2#__proto__ __proto__", "h2#tostring toString"],
  ),
  odd("heading-underlined", "Title\n===\n\nPart\n---\n\n> ## Quoted\n\n- ## Listed", [
    "h1#title Title",
    "h2#part Part",
    "h2#quoted Quoted",
    "h2#listed Listed",
  ]),
  odd(
    "heading-of-first-rank-twice",
    "# A\n\n# B\n\nText",
    ["h1#a A", "h2#b B"],
    ["W 13:1 single-title"],
  ),
  odd("heading-in-other-letters", "## İletişim\n\n## ΣΊΣΥΦΟΣ\n\n## Straße ẞ\n\n## ＡＢＣ\n\nText", [
    "h2#i̇letişim İletişim",
    "h2#σίσυφος ΣΊΣΥΦΟΣ",
    "h2#straße-ß Straße ẞ",
    "h2#ａｂｃ ＡＢＣ",
  ]),
  odd("heading-with-apostrophe-and-joiner", "## L’éthique\n\n## می\u200cخواهم\n\nText", [
    "h2#léthique L’éthique",
    "h2#میخواهم می\u200cخواهم",
  ]),
  odd("heading-in-decomposed-letters", "## A\u030angstro\u0308m\n\nText", [
    "h2#ångström A\u030angstro\u0308m",
  ]),
  odd("heading-with-a-note", "## Scope[^1]\n\n[^1]: Note", ["h2#scope Scope"]),
  odd("heading-without-any", "Only text.", []),
];
