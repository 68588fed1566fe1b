import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { factsForTest } from "../../document/document-facts-for-test.ts";
import { reading } from "../../markdown/reading.ts";
import { plainText } from "../../markdown/words/plain-text.ts";
import { checkedDocument } from "../checked-document.ts";
import { editedText } from "../fixes/edited-text.ts";
import type { Details } from "../rule.ts";
import { listMarker } from "./list-marker.ts";

function findings(text: string, lang: string): Details[] {
  const found: Details[] = [];
  const document = checkedDocument(factsForTest(`${lang}/a.md`), reading(text, lang), text);
  listMarker.check(document, (_at, _message, details = {}) => found.push(details));
  return found;
}

const fixed = (text: string, lang = "da") =>
  editedText(
    text,
    findings(text, lang).flatMap(({ fix }) => fix ?? []),
  );
const severity = (text: string, lang = "da") =>
  findings(text, lang).map(({ severity }) => severity);

test("two lines in a row are an error, one alone is not", () => {
  assert.deepEqual(severity("1.Navn\n2.Adresse"), ["error"]);
  assert.deepEqual(severity("-navn\n\n-adresse"), ["error"]);
  assert.deepEqual(severity("1.Navn\n\nTekst\n\n2.Adresse"), [undefined, undefined]);
  assert.deepEqual(severity("*Kun i EU\n\n*Kun i UK"), [undefined]);
});

test("what spaces alone would not make a list is told and left alone", () => {
  const texts = [
    "Vi indsamler:\n2.navn\n3.adresse",
    "1.navn\nog mere\n2.adresse",
    "1.navn\n2.adresse\nog mere",
    "- navn\n-adresse\n- telefon",
    "1.Introduktion",
  ];
  for (const text of texts) {
    assert.equal(findings(text, "da").length, 1, text);
    assert.equal(fixed(text), text);
  }
});

test("a run of lines becomes a list", () => {
  assert.equal(fixed("Vi indsamler:\r\n-navn\r\n-adresse"), "Vi indsamler:\r\n- navn\r\n- adresse");
  assert.equal(fixed("> 1.navn\n> 2.**adresse**"), "> 1. navn\n> 2. **adresse**");
  assert.equal(fixed("- a\n\n  1)b\n  2)c", "zh"), "- a\n\n  1) b\n  2) c");
});

const words = fc.stringMatching(/^[a-zæøåА-я一-龥ก-ฮ][a-zæøå ,:-]{0,12}[a-zæøå]$/);
const runs = fc.record({
  items: fc.array(words, { minLength: 2, maxLength: 5 }),
  marker: fc.constantFrom("1.", "1)", "-", "*"),
  between: fc.constantFrom("\n", "\n\n", "\r\n"),
  before: fc.constantFrom("", "Tekst\n\n", "Vi indsamler:\n", "## 1. Data\n\n"),
});

test("fixing a run makes it one list of the same words, and quiet", () => {
  fc.assert(
    fc.property(runs, ({ items, marker, between, before }) => {
      const markerOf = (i: number) => marker.replace("1", String(i + 1));
      const text = before + items.map((item, i) => markerOf(i) + item).join(between);
      const after = fixed(text);
      fc.pre(after !== text && !(before.endsWith(":\n") && between === "\n\n"));
      assert.deepEqual(findings(after, "da"), []);
      const { tree } = reading(after, "da");
      const lists = tree.children.filter(({ type }) => type === "list");
      assert.equal(lists.length, 1);
      const gaps = /\s/g;
      const said = items.map((item) => plainText(reading(item, "da").tree)).join("");
      const shown = plainText({ type: "root", children: lists });
      assert.equal(shown.replace(gaps, ""), said.replace(gaps, ""));
    }),
  );
});
