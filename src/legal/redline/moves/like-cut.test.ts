import assert from "node:assert/strict";
import { test } from "node:test";
import { blockRuns } from "../block-redline.ts";
import { marked, proved } from "../redline-for-test.ts";

/** The blocks of what stands before the first heading. */
function blocksOf(before: string, after: string, lang: string): string[] {
  const [part] = proved(before, after, lang).parts;
  return part?.kind === "opening" ? part.blocks.map((block) => marked(blockRuns(block))) : [];
}

const use =
  "We use your personal data to provide the service, to send you invoices, and answer your questions.";
const list =
  "We use your personal data to:\n\n- provide the service;\n- send you invoices; and\n- answer your questions.";
const apply = "These terms apply to all our services and to all who use them.";
const pay = "You pay the price within fourteen days after you received our invoice for the order.";

const cases: [lang: string, name: string, before: string, after: string, expected: string[]][] = [
  [
    "en",
    "a list that was made of a sentence",
    `Before.\n\n${use}\n\nAfter.`,
    `Before.\n\n${list}\n\nAfter.`,
    [
      "Before.",
      "We use your personal data to{+:+}",
      "provide the service[-, to-]{+;+}",
      "send you invoices[-,-]{+;+} and",
      "answer your questions.",
      "After.",
    ],
  ],
  [
    "de",
    "a sentence that was made of a list",
    "Wir verarbeiten Ihre Daten, um\n\n- Bestellungen auszuführen;\n- Rechnungen zu senden; und\n- Ihre Fragen zu beantworten.",
    "Wir verarbeiten Ihre Daten, um Bestellungen auszuführen, Rechnungen zu senden und Ihre Fragen nicht zu beantworten.",
    [
      "Wir verarbeiten Ihre Daten, um",
      "Bestellungen auszuführen[-;-]{+,+}",
      "Rechnungen zu senden[-;-] und",
      "Ihre Fragen {+nicht +}zu beantworten.",
    ],
  ],
  [
    "zh",
    "a list that was made of a sentence of Chinese",
    "我们使用您的个人信息以提供服务、发送账单以及回答您的问题。",
    "我们使用您的个人信息：\n\n- 提供服务；\n- 发送账单；\n- 回答您的问题。",
    [
      "我们使用您的个人信息[-以-]{+：+}",
      "提供服务[-、-]{+；+}",
      "发送账单[-以及-]{+；+}",
      "回答您的问题。",
    ],
  ],
  [
    "en",
    "a paragraph that was split and changed",
    `${apply} ${pay}`,
    `${apply.replace("all who use", "everybody who uses")}\n\n${pay.replace("fourteen", "thirty")}`,
    [
      "These terms apply to all our services and to [-all who use-]{+everybody who uses+} them.",
      "You pay the price within [-fourteen-]{+thirty+} days after you received our invoice for the order.",
    ],
  ],
  [
    "en",
    "a paragraph with one counterpart is not cut for a short one beside it",
    `${apply} ${pay}`,
    `Terms apply to all.\n\n${apply} ${pay.replace("fourteen", "thirty")}`,
    [
      "{+Terms apply to all.+}",
      `${apply} You pay the price within [-fourteen-]{+thirty+} days after you received our invoice for the order.`,
    ],
  ],
];

for (const [lang, name, before, after, expected] of cases) {
  test(`${name} (${lang})`, () => {
    assert.deepEqual(blocksOf(before, after, lang), expected);
  });
}
