import fc from "fast-check";

/** What authors paste and type into a line; some of it is Markdown that does not close. */
const scraps = fc.constantFrom(
  ...[
    "Retten",
    " ",
    "  ",
    "\n",
    "  \n",
    "\\\n",
    "\t",
    "“citat”",
    "‘x’",
    "–",
    "—",
    "--",
    "...",
    "(c)",
  ],
  ...[
    "&amp;",
    "&copy;",
    "&#x3000;",
    "&nbsp;",
    "&lt;br>",
    "\\*",
    "\\[",
    "<br>",
    "<wbr>",
    "2 < 3 > 1 & 4",
  ],
  ...[
    "\u00a0",
    "\u3000",
    "\u200b",
    "\ufeff",
    "\u2028",
    "\u00ad",
    "\v",
    "e\u0301",
    "👨‍👩‍👧",
    "क्‍ष",
    "क्‌ष",
  ],
  ...[
    "سياسة",
    "الـ‏",
    "นโยบาย",
    "隐私政策",
    "利用規約　第1条",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "`kode`",
    "[",
    "]",
  ],
  ...[
    "[^1]",
    "[^2]",
    "[^3]",
    "^[note]",
    "https://example.com",
    "dpo@example.com",
    "![alt](a.png)",
    "|",
  ],
  ...["5. ", "§ 3 ", "[x] ", "[r]", "[tekst][r]", "#", "- ", "> ", "<!-- counsel -->"],
);

const line = fc.letrec<{ line: string }>((tie) => ({
  line: fc.oneof(
    { maxDepth: 3 },
    scraps,
    fc.string({ unit: "grapheme", maxLength: 5 }),
    fc.string({ unit: "binary", maxLength: 5 }),
    fc.array(tie("line"), { minLength: 2, maxLength: 4 }).map((lines) => lines.join("")),
    fc
      .tuple(
        fc.constantFrom(
          "**",
          "*",
          "~~",
          "<b>",
          "<sup>",
          '<span lang="en">',
          "^[",
          "[",
          '<a href="/da/a">',
        ),
        tie("line"),
      )
      .map(([open, inner]) => open + inner + closing(open)),
  ),
})).line;

function closing(open: string): string {
  if (open.startsWith("<")) return `</${/[a-z]+/.exec(open)?.[0]}>`;
  return open === "^[" ? "]" : open === "[" ? '](/da/a "titel")' : open;
}

const leaves = fc.oneof(
  line,
  fc
    .tuple(fc.constantFrom("# ", "## ", "### ", "###### "), line)
    .map(([rank, text]) => rank + text),
  line.map((text) => `## ${text} {#?}`),
  line.map((text) => `${text}\n---`),
  line.map((text) => `\`\`\`js x=1\n${text}\n\`\`\``),
  line.map((text) => indented(text, "    ")),
  fc.array(line, { minLength: 4, maxLength: 7 }).map(table),
  fc.constantFrom("```toc\n```", "***", "[r]: /da/a", "<!-- counsel -->", "<p>a<br/>b &amp; c</p>"),
  fc.constantFrom("<table><tr><th>a</th></tr><tr><td>b</td></tr></table>", "<pre>\n  a\n</pre>"),
);

/** A table whose rows are not equally long. */
function table([a, b, ...cells]: string[]): string {
  const rows = cells.map(
    (cell, i) =>
      `| ${Array(i + 1)
        .fill(cell)
        .join(" | ")} |`,
  );
  return [`| ${a} | ${b} |`, "|:--|--:|", ...rows].join("\n");
}

const block = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    { arbitrary: leaves, weight: 3 },
    fc
      .tuple(tie("block"), fc.constantFrom("\n", "\n\n"), tie("block"))
      .map((parts) => parts.join("")),
    fc
      .tuple(fc.constantFrom("> ", "- ", "1. ", "7) ", "- [x] ", "- [ ] "), tie("block"))
      .map(([marker, inner]) => indented(inner, marker === "> " ? marker : "   ", marker)),
    tie("block").map((inner) => indented(inner, "    ", "[^?]: ")),
    fc
      .tuple(
        fc.constantFrom("div", "blockquote", "ul><li", "table><tr><td", "p", "b"),
        tie("block"),
      )
      .map(([names, inner]) => `<${names}>\n\n${inner}\n\n${closings(names)}`),
    tie("block").map((inner) => `<details><summary>Mere</summary>\n\n${inner}\n\n</details>`),
  ),
})).block;

function closings(names: string): string {
  const all = names.split("><").reverse();
  return `</${all.join("></")}>`;
}

function indented(text: string, by: string, first = by): string {
  return text
    .split("\n")
    .map((each, i) => (i === 0 ? first : by) + each)
    .join("\n");
}

/** Bodies of blocks inside blocks. Explicit ids and names of footnotes stand once each; no link leads to a place in the page. */
export const randomBody: fc.Arbitrary<string> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((blocks) => {
    let [id, note] = [0, 0];
    return blocks
      .join("\n\n")
      .replaceAll("{#?}", () => `{#id-${++id}}`)
      .replaceAll("[^?]: ", () => `[^${++note}]: `);
  });

/** Texts of few characters that mean something in Markdown, HTML and YAML, in any order. */
export const markupNoise: fc.Arbitrary<string> = fc.string({
  unit: fc.constantFrom(..."a1 \n\t#*_~`[](){}<>!^:|-=+.\\/&;\"'§\r\u00a0\ufeff"),
  maxLength: 60,
});
