import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { TextBlock } from "../../document/blocks/text-block.ts";
import { markupNoise, randomBody } from "../../integrity/random-body-for-test.ts";
import { secondReading } from "../../second-reader/second-reading.ts";
import { account } from "./account.ts";

const body = `# Vilkår {#vilkaar}

Vi deler **ikke** data[^1] med
andre, og vi sælger ikke noget.

> 1. Kunden må ikke videresælge.
>    Det gælder også *venner*.
> 2. Prisen er 1.000&nbsp;kr. ^[uden moms, ikke med]

| Data | Formål |
|:-----|-------:|
| Navn | ikke reklame |

<details><summary>Mere</summary>
<p>Vi gør ikke mere&nbsp;end det.</p>

- [x] ikke kode: \`a*b\` <https://example.com>
- 在欧盟以外**不**共享数据。

</details>

    ikke    kode

\`\`\`
ikke mere
\`\`\`

[vilkår]: b.md "ikke vist"

Se [vilkår] og [her](c.md 'titel'). ![ikke vist](a.png)\\
1\\. ikke en liste &#x2014; لا نبيع بياناتك.

[^1]: Data er ikke *alt*.

    Og ikke kun navne.`;

/** The places of what the account says is lost, where blocks are changed and the file is not. */
function lostIn(blocks: readonly TextBlock[], line = 1): string[] {
  const text = "\n".repeat(line - 1) + body;
  return account(text, line, blocks)
    .filter(({ rule }) => rule === "words-lost")
    .map((at) => `${at.line}:${at.column}`);
}

const blocks = secondReading(body);

/** The words of a footnote that is written where it is called stand there. */
function linesOf({ text, line, lastLine }: TextBlock): readonly [number, number] {
  return text.startsWith("uden moms") ? [8, 8] : [line, lastLine];
}

test("accounts for every sign of a text that is whole", () => {
  assert.deepEqual(lostIn(blocks), []);
  assert.deepEqual(lostIn(secondReading(body, 11), 11), []);
  const crlf = body.replaceAll("\n", "\r\n");
  assert.deepEqual(account(crlf, 1, secondReading(crlf)), account(body, 1, blocks));
});

const saboteurs: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ["loses “ikke”", (text) => text.replace(/ikke ?/, "")],
  ["loses a sign", (text) => text.replace(/[.。:]/, "")],
  ["doubles a word", (text) => text.replace(/\p{L}+/u, "$& $&")],
  ["exchanges two words", (text) => text.replace(/(\p{L}+) (\p{L}+)/u, "$2 $1")],
  ["says something more", (text) => `${text} nu`],
];

for (const [name, change] of saboteurs)
  test(`says where a page ${name}`, () => {
    blocks.forEach((block, i) => {
      const text = change(block.text);
      if (text.replace(/\s/g, "") === block.text.replace(/\s/g, "")) return;
      const lost = lostIn(blocks.with(i, { ...block, text }));
      const [first, last] = linesOf(block);
      assert.ok(lost.length > 0, `${block.line}: ${text}`);
      for (const each of lost) {
        const line = Number.parseInt(each, 10);
        assert.ok(first <= line && line <= last, `${each} in ${first}–${last}: ${text}`);
      }
    });
  });

test("says where a page lacks a block", () => {
  blocks.forEach((block, i) => {
    // A fence without words is one whose words were dropped: its signs tell, and those are another rule's.
    if (block.text === "ikke mere") return;
    const lost = lostIn(blocks.toSpliced(i, 1)).map((at) => Number.parseInt(at, 10));
    const [first, last] = linesOf(block);
    assert.ok(
      lost.some((line) => first <= line && line <= last),
      `${lost} in ${first}–${last}: ${block.text}`,
    );
  });
});

test("says where the words of two blocks are exchanged", () => {
  const [a, b] = [1, 3];
  const changed = blocks
    .with(a, { ...(blocks[a] as TextBlock), text: blocks[b]?.text ?? "" })
    .with(b, { ...(blocks[b] as TextBlock), text: blocks[a]?.text ?? "" });
  assert.deepEqual(
    lostIn(changed).map((at) => Number.parseInt(at, 10)),
    [blocks[a]?.line, blocks[b]?.line],
  );
});

test("a block of code that is dropped leaves signs that nothing explains", () => {
  const dropped = blocks.filter(({ text }) => text !== "ikke mere");
  const faults = account(body, 1, dropped);
  assert.ok(faults.some(({ rule, line }) => rule === "fence-end" && line === 24));
});

test("finds nothing lost in noise", () => {
  fc.assert(
    fc.property(markupNoise, (text) => {
      const faults = account(text, 1, secondReading(text));
      assert.deepEqual(
        faults.filter(({ rule }) => rule === "words-lost"),
        [],
      );
    }),
    { numRuns: 2000, seed: 31 },
  );
});

test("finds nothing lost in bodies of blocks inside blocks", () => {
  fc.assert(
    fc.property(randomBody, (text) => {
      const faults = account(text, 1, secondReading(text));
      assert.deepEqual(
        faults.filter(({ rule }) => rule === "words-lost"),
        [],
      );
    }),
    // One in some thousands holds notes in notes whose brackets end nowhere: they are no text that anyone writes.
    { numRuns: 1000, seed: 31 },
  );
});
