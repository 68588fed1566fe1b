import { readFileSync } from "node:fs";
import { type Reading, reading } from "../../src/legal/markdown/reading.ts";
import { redline } from "../../src/legal/redline/redline.ts";

const runs = 9;
const count = 3000;

/** Prints how long redlines take, without the reading of the two texts: of 60 KB of terms, and of what would be slow if anything was. */
export function benchRedline(): void {
  const terms = readFileSync("tests/fixtures/site/en/legal/terms-of-use.md", "utf8");
  const clauses = terms.split(/^(?=## )/m);
  const pairs: [name: string, before: string, after: string][] = [
    ["60 KB, each fiftieth word changed", terms, withWords(terms, 50)],
    ["60 KB, each fifth word changed", terms, withWords(terms, 5)],
    ["60 KB, clauses reversed", terms, [clauses[0], ...clauses.slice(1).reverse()].join("")],
    ["60 KB, nothing left", terms, withWords(terms, 1)],
    ["60 KB, nothing changed", terms, terms],
    ["3,000 paragraphs, each tenth changed", all(own), all((i) => (i % 10 ? own(i) : other(i)))],
    ["3,000 paragraphs, all changed a little", all(own), all((i) => `${own(i)} indeed`)],
    ["3,000 paragraphs, none left", all(own), all(other)],
    ["3,000 paragraphs, reversed", all(own), all((i) => own(count - 1 - i))],
    ["3,000 equal paragraphs, all changed", all(() => own(1)), all(() => `${own(1)} indeed`)],
    [
      "3,000 clauses, all renamed",
      all((i) => `## A${i}\n\n${own(i)}`),
      all((i) => `## B${i}\n\n${own(i)}`),
    ],
    ["one sentence of 60 KB, shuffled", sentence((i) => i), sentence((i) => i * 7919)],
  ];
  for (const [name, before, after] of pairs)
    console.log(row(name, reading(before, "en"), reading(after, "en")));
}

function row(name: string, before: Reading, after: Reading): string {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    redline(before, after);
    return performance.now() - start;
  });
  const [first = 0] = times;
  const median = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return `${name.padEnd(40)} first ${first.toFixed(0).padStart(5)} ms   median ${median.toFixed(0).padStart(5)} ms`;
}

/** A text in which each nth longer word is another one. */
function withWords(text: string, nth: number): string {
  let i = 0;
  return text.replace(/(?<= )[a-z]{4,}(?= )/g, (word) =>
    i++ % nth === 0 ? `other${i % 97}` : word,
  );
}

function all(block: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => block(i)).join("\n\n");
}

const words = "the processor shall notify the controller without undue delay of a breach".split(
  " ",
);

function own(i: number): string {
  return words.map((word, k) => `${word}${(i * 31 + k * 7) % 997}`).join(" ");
}

function other(i: number): string {
  return `other${i} words${i} that${i} stand${i} nowhere${i} else${i}`;
}

function sentence(order: (i: number) => number): string {
  return Array.from({ length: 9000 }, (_, i) => `w${order(i) % 1500}`).join(" ");
}
