import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { signedRuns } from "./lines/signed-runs.ts";
import type { Redline } from "./redline.ts";
import { marked, proved } from "./redline-for-test.ts";
import { type Style, styles } from "./styled-range.ts";
import { type StyledWords, styledRuns } from "./styled-runs.ts";

/** The blocks and cells of a redline. */
function allWords({ parts }: Redline): StyledWords[] {
  return parts
    .flatMap((part) => (part.kind === "moved-away" ? [] : part.blocks))
    .flatMap((block) =>
      block.kind === "table" ? block.rows.flatMap(({ cells }) => cells) : [block],
    );
}

const cases: [name: string, before: string, after: string, expected: string][] = [
  [
    "words struck out that stayed",
    "We will ~~not~~ share it.",
    "We will ~~not~~ share it.",
    "We will ~~not~~ share it.",
  ],
  [
    "words that no longer are",
    "We will ~~not~~ share it.",
    "We will not share it.",
    "We will not share it.",
  ],
  [
    "raised words that came and went",
    "It costs EUR 10<sup>6</sup> a year.",
    "It costs EUR 10<sup>5</sup> a year.",
    "It costs EUR [-10<sup>6</sup>-]{+10<sup>5</sup>+} a year.",
  ],
  [
    "the old style of what went, the new style of what came",
    "We take ~~apples~~ from all of our growers.",
    "We take pears<sub>2</sub> from all of our growers.",
    "We take [-~~apples~~-]{+pears<sub>2</sub>+} from all of our growers.",
  ],
  [
    "a style in a style, and a style over two runs",
    "We take ~~one m<sup>2</sup> now~~ from you, as we did.",
    "We take ~~one m<sup>2</sup> later~~ from you, as we did.",
    "We take ~~one m<sup>2</sup> ~~[-~~now~~-]{+~~later~~+} from you, as we did.",
  ],
  [
    "cells, of a table that came as a whole too",
    "Prices.\n\n| a |\n|---|\n| ~~Yes~~ No |",
    "Prices.\n\n| a |\n|---|\n| ~~Yes~~ Now |",
    "Prices. a ~~Yes~~ [-No-]{+Now+}",
  ],
  ["a paragraph that came as a whole", "", "We ~~never~~ share.", "{+We ~~never~~ share.+}"],
  ["a paragraph that went as a whole", "We ~~never~~ share.", "", "[-We ~~never~~ share.-]"],
];

for (const [name, before, after, expected] of cases)
  test(`styles are told: ${name}`, () => {
    const shown = allWords(proved(before, after)).map((words) => marked(signedRuns(words)));
    assert.equal(shown.join(" "), expected);
  });

test("a sentence that moved keeps its styles, and moves as one", () => {
  const [moved, other] = [
    "We ~~never~~ share what you told us with others. ",
    "You may object to all of this at any time. ",
  ];
  const shown = allWords(proved(`${moved}${other}`, `${other}${moved}`));
  assert.match(
    shown.map((words) => marked(signedRuns(words))).join(" "),
    /\[-#1 .*\{\+#1 |\{\+#1 .*\[-#1 /,
  );
  assert.match(shown.map((words) => marked(signedRuns(words))).join(" "), /~~never~~/);
});

test("a style cuts no word in two for those who count", () => {
  const { summary } = proved("It costs EUR 10<sup>6</sup>.", "It costs EUR 10<sup>5</sup>.");
  assert.deepEqual([summary.wordsInserted, summary.wordsDeleted], [1, 1]);
});

const pieces: fc.Arbitrary<readonly { text: string; style: Style | undefined }[]> = fc.array(
  fc.record({
    text: fc.constantFrom("not", "ten days", "所有", "e\u0301", "لا", "👩‍⚖️"),
    style: fc.constantFrom(...styles, undefined),
  }),
  { minLength: 1, maxLength: 8 },
);
type Pieces = typeof pieces extends fc.Arbitrary<infer Value> ? Value : never;

function written(all: Pieces): string {
  const tag = (style: Style, text: string) => {
    const name = style === "delete" ? "del" : style;
    return `<${name}>${text}</${name}>`;
  };
  return all.map(({ text, style }) => (style ? tag(style, text) : text)).join(" and ");
}

/** The words of one side that have a style, white space aside. */
function styled(all: readonly StyledWords[], gone: "ins" | "del", style: Style): string {
  return all
    .flatMap(styledRuns)
    .filter(({ run }) => run.kind !== gone)
    .flatMap((run) => run.pieces)
    .filter((piece) => piece.styles.includes(style))
    .map(({ text }) => text)
    .join("")
    .replace(/\s/g, "");
}

test("the new words have the styles of the new text, whatever the old one was", () => {
  fc.assert(
    fc.property(pieces, pieces, (before, after) => {
      const all = allWords(proved(written(before), written(after)));
      for (const style of styles) {
        const own = after.filter((piece) => piece.style === style).map(({ text }) => text);
        assert.equal(styled(all, "del", style), own.join("").replace(/\s/g, ""));
      }
    }),
  );
});

test("all pieces of a run together are its text", () => {
  fc.assert(
    fc.property(pieces, pieces, (before, after) => {
      for (const words of allWords(proved(written(before), written(after))))
        for (const { run, pieces: own } of styledRuns(words))
          assert.equal(own.map(({ text }) => text).join(""), run.text);
    }),
  );
});
