/** A text that can be made as long as one likes. */
export type GrowingText = { readonly name: string; readonly body: (length: number) => string };

/** All that means something in Markdown, GFM, footnotes, raw HTML, entities, addresses, tables, lists, headings and frontmatter. */
const alphabet: readonly string[] = [
  ..."* ** *** _ __ ~ ~~ ` `` ``` ~~~ [ ] ![ ]( ]: [] [^ ^[ ( ) < > </ <! <!-- --> <? ?> <![CDATA[ ]]> & &amp; &#35; &#x1F; &; \\ \\[ \\] \\* | || |- :-: # ## ## - + = === --- *** 1. 1) (a) § 5 : ; , . ! ? @ / \" ' « “ ” ’ …".split(
    " ",
  ),
  ...'a* *a **a a** _a a_ ~a a~ ~~a a~~ [a ]a [a] [a]( [a](b) [a](<b [a](b" [a][ [a][b] [a][] [a]: ![a](b.png) [^1] [^1]: [^a ^[a] [x] [[ ]] ]] [a](( {#a} {# {.a}'.split(
    " ",
  ),
  ..."<a <a> </a> <b>a <i> <p> <p>a</p> <div> </div> <details> </details> <summary> <table> <td> <br> <br/> <a=\" <a\u00A0b=' <a&nbsp;href= <script> <style> <!a <a/ <a:b <a@b <http: <https://a.b <http://a.b>".split(
    " ",
  ),
  ..."http:// https://a.b https://a.b/( https://a.b&amp; www. www.a.b www.a.b.c. a@b a@b.cd a.b a-b a_b +a -a a+ .a mailto: tel:+4512 //a.b".split(
    " ",
  ),
  ..."a aa word Words Section Article § art. Section 5 section 12.3 1.2 (1) I. iv) 2020 2020-01-01 1 May 2020 Last updated: [NAME] XXX TODO %% $ € 1,000.00 12 34 56 +45 A B.C. ABC é æ 我 们， ال १ \u200B \u00AD \uFEFF 🍪 \u202A Error!".split(
    " ",
  ),
  ...[" ", "  ", "    ", "\t", "\u00A0", "\n", "  \n", "\\\n", "\n\n", "\r\n", "\r", " \n \n"],
  ...[
    "\n- ",
    "\n* ",
    "\n+ ",
    "\n1. ",
    "\n> ",
    "\n>> ",
    "\n# ",
    "\n## ",
    "\n    ",
    "\n\t",
    "\n  - ",
  ],
  ...["\n[a]: b", "\n[^1]: a", "\n| a ", "| a | b |\n", "|-|-|\n", "\n---\n", "\n===\n", "\n***\n"],
  ...[
    "\n```\n",
    "\n~~~\n",
    "\n```toc\n",
    "\n<div>\n",
    "\n</div>\n",
    "\n<!--",
    "\n-->\n",
    "\n<pre>",
  ],
  ...["id: a\n", "a: [", "{", "}", "&a ", "*a ", "- - ", "? ", "|\n", ">-\n", "%"],
  ...["I0", "a0 ", "[a0]: b\n", "[a0] ", "[^a0] ", "\n\n[^a0]: a\n", "## a0\n\n", "{#a0}", "(#a0)"],
];

/** Where the text stands. */
const places: readonly [name: string, before: string, after: string][] = [
  ["a paragraph", "# A\n\n", "\n\nEnd.\n"],
  ["the first words", "", ""],
  ["a cell", "# A\n\n| a | b |\n| - | - |\n| ", " | c |\n"],
  ["a list item", "# A\n\n- ", "\n- b\n"],
  ["a quotation", "# A\n\n> ", "\n"],
  ["a heading", "# A\n\n## ", "\n"],
  ["a footnote", "# A\n\nb[^n]\n\n[^n]: ", "\n"],
  ["a note in the line", "# A\n\nb ^[", "] c\n"],
  ["a link", "# A\n\n[", "](https://example.com)\n"],
  ["an address", "# A\n\n[a](", ")\n"],
  ["a tag", "# A\n\n<b ", ">\n"],
  ["raw HTML", "# A\n\n<div>\n", "\n</div>\n"],
  ["emphasis", "# A\n\n**", "**\n"],
  ["code", "# A\n\n`", "`\n"],
];

/** How pieces are put together: how often each comes, and in which order. `0` in a piece counts. */
const forms: readonly [
  name: string,
  text: (pieces: readonly string[], length: number) => string,
][] = [
  ["in turns", (pieces, length) => repeated(pieces.join(""), length)],
  ["in turns, spaced", (pieces, length) => repeated(`${pieces.join(" ")} `, length)],
  ["on lines", (pieces, length) => repeated(`${pieces.join(" ")}\n`, length)],
  ["in paragraphs", (pieces, length) => repeated(`${pieces.join(" ")}\n\n`, length)],
  [
    "one after the other",
    (pieces, length) => pieces.map((each) => repeated(each, length / pieces.length)).join(""),
  ],
  [
    "one after the other, spaced",
    (pieces, length) =>
      pieces.map((each) => repeated(`${each} `, length / pieces.length)).join(" "),
  ],
  [
    "one before many",
    ([first = "", ...rest], length) =>
      first + repeated((rest[0] ? rest : [first]).join(""), length),
  ],
];

function repeated(piece: string, length: number): string {
  const count = Math.max(1, Math.floor(length / piece.length));
  return piece.includes("0")
    ? Array.from({ length: count }, (_, i) => piece.replaceAll("0", `${i}`)).join("")
    : piece.repeat(count);
}

/** A text of one to three random pieces. */
export function randomGrowingText(random: () => number): GrowingText {
  const one = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const pieces = Array.from({ length: 1 + Math.floor(random() * 3) }, () => one(alphabet));
  const [form, text] = one(forms);
  const [place, before, after] = random() < 0.5 ? (places[0] as (typeof places)[0]) : one(places);
  return {
    name: `${JSON.stringify(pieces)} ${form} in ${place}`,
    body: (length) => before + text(pieces, length) + after,
  };
}

/** What was slow once, and what would be slow in a parser without care. */
export const knownGrowingTexts: readonly GrowingText[] = (
  [
    ["[", "in turns"],
    ["![", "in turns"],
    ["]", "in turns"],
    ["[a](", "in turns"],
    ["[^", "in turns"],
    ["^[", "in turns"],
    ["<http:", "in turns"],
    ["<a", "in turns"],
    ["a[^1] ![b](c.png) d ", "in turns"],
    ["[a](b) ", "in turns"],
    ["a* ", "in turns"],
    ["*a ", "in turns"],
    ["*a **a ", "in turns"],
    ["a~ ", "in turns"],
    ["~a ", "in turns"],
    ["**a** ", "in turns"],
    ["`a ", "in turns"],
    ["a@b.cd ", "in turns"],
    ["https://a.b ", "in turns"],
    ["www.a.b ", "in turns"],
    ["word ", "in turns"],
    ["a\n", "in turns"],
    ["a\n\n", "in turns"],
    ["- a\n", "in turns"],
    ["> a\n", "in turns"],
    ["## A0\n\n", "in turns"],
    ["| a | b |\n", "in turns"],
    ["[a0]: b\n", "in turns"],
    ["&amp;", "in turns"],
    ["<br>", "in turns"],
    ["<b>a</b>", "in turns"],
  ] as const
).map(([piece, form]) => {
  const [, text] = forms.find(([name]) => name === form) as (typeof forms)[0];
  return {
    name: `${JSON.stringify([piece])} ${form}`,
    body: (length: number) => `# A\n\n${text([piece], length)}\n\n[^1]: A\n`,
  };
});
