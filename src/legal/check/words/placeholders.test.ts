import assert from "node:assert/strict";
import { test } from "node:test";
import { placeholders } from "./placeholders.ts";

const cases: [text: string, lang: string, found: string[]][] = [
  [
    "[COMPANY] [INSERT DATE] [VIRKSOMHED’S NAVN] [●]",
    "da",
    ["[COMPANY]", "[INSERT DATE]", "[VIRKSOMHED’S NAVN]", "[●]"],
  ],
  [
    "[Your Company’s Name] [insert your address, if any] [Date]",
    "fr",
    ["[Your Company’s Name]", "[insert your address, if any]", "[Date]"],
  ],
  ["[sic] [the] [your] [T]he […] [2] [EU] [DSGVO] [Article 5] [RFC 2119]", "en", []],
  ["[RESERVED] [INTENTIONALLY OMITTED] [REDACTED]", "en", []],
  [
    "{{ name }} {% if %} \u0024{name} <COMPANY NAME>",
    "zh",
    ["{{ name }}", "{% if %}", "\u0024{name}", "<COMPANY NAME>"],
  ],
  ["{name} <b> < A > 5 < 6 [x]", "da", []],
  ["TODO: adresse. TODOS. todo. MASTODONT", "da", ["TODO"]],
  ["TODO: dirección", "es", ["TODO"]],
  ["ACEPTA TODO LO ANTERIOR. TODO, SIN EXCEPCIÓN", "es", []],
  ["Em TODO O MUNDO", "pt-BR", []],
  ["CVR XXXXXXXX, +45 XXXX, XXX: navn", "da", ["XXXXXXXX", "XXXX"]],
  ["afsnit XXX, kapitel XXXI, XXL", "da", []],
  ["XXX ApS", "da", ["XXX"]],
  ["The we collect. Bathe we must. The we-form. The wedding", "en", ["The we"]],
  ["The we", "da", []],
  ["Lorem ipsum dolor", "xx", ["Lorem ipsum"]],
];

for (const [text, lang, found] of cases)
  test(`${lang}: ${text}`, () =>
    assert.deepEqual(
      placeholders(text, lang).map((each) => each.text),
      found,
    ));
