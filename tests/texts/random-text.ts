import fc from "fast-check";

/** Pieces of a line that parsers, slugs and comparisons stumble over. */
const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ..."*|**|_|__|`|``|~|~~|[|]|(|)|![|](|<|>|&|&amp;|&#0;|&nbsp;|\\|\\\\|\\*|#|-|+|=|:|;|\"|'|“|’|…".split(
        "|",
      ),
      ...'<br>|<b>|</b>|<i>x</i>|<sup>2</sup>|<a id="x"></a>|<!-- c -->|<|<a|</|<details>|</details>'.split(
        "|",
      ),
      ..."[a](#a)|[a](a.md)|[a]|[a][b]|[^1]|[^2]|^[note]|<https://example.com>|www.example.com|me@example.com".split(
        "|",
      ),
      ..."{#id}|{#a}|{#}|§ 5|5.|5.2|(a)|IV.|第一条|१.|١.|Article 5 –|toc|:smile:|$x$|%20|\t|  |\u00A0|\u200D|\u200C".split(
        "|",
      ),
      "|",
      "| a | b |",
      "🍪",
      "👩‍⚖️",
      "é",
      "ﬁ",
      "ß",
      "İ",
      "\u202E",
    ),
  },
);

const line = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((each) => each.join(" "));
const opening = fc.constantFrom(
  ..."|# |## |### |#### |- |* |1. |7) |> |    |\t|- [x] |[^1]: |[^2]: |[b]: |   |> > |  - ".split(
    "|",
  ),
);
const whole = fc.constantFrom(
  "```toc\n```",
  "```\ncode\n```",
  "~~~js\n<script>\n~~~",
  "---",
  "===",
  "***",
  "| a | b |\n| - | :-: |\n| 1 |\n| 1 | 2 | 3 |",
  "<div>\n\ntext\n\n</div>",
  "<table><tr><td>a</td></tr></table>",
  "<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>",
  "[b]: a.md",
  "",
);
const block = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(opening, line).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: whole },
);

/** A Markdown text as nobody would write it. */
export const randomText = fc
  .array(fc.tuple(block, fc.constantFrom("\n", "\n\n", "  \n", "\\\n")), {
    minLength: 1,
    maxLength: 14,
  })
  .map((blocks) => blocks.flat().join(""));
