import { linePositions } from "../../document/places/line-positions.ts";
import { garbledText } from "../characters/garbled-text.ts";
import { lineEnds } from "../characters/line-ends.ts";
import { uncomposedLetters } from "../characters/uncomposed-letters.ts";
import { unseenCharacters } from "../characters/unseen-characters.ts";
import type { DocumentRule } from "../rule.ts";

/** Characters that no reader sees, and letters that were lost or garbled on their way into the file. */
export const invisibleCharacters: DocumentRule = {
  scope: "document",
  id: "invisible-characters",
  severity: "warning",
  why: "What nobody sees hides words from search, parts two texts that look the same, and can turn an amount or a name around; a garbled letter is read by all.",
  remedy:
    "Delete the place and write it again by hand; what comes from a word processor or a web page brings such characters along. Where letters are garbled or lost, take them from the original.",
  check({ text, lang }, report) {
    const found = [
      ...lineEnds(text),
      ...unseenCharacters(text, lang),
      ...garbledText(text),
      ...uncomposedLetters(text),
    ];
    if (found.length === 0) return;
    const positionAt = linePositions(text);
    for (const { offset, message, ...details } of found)
      report(positionAt(offset), message, details);
  },
  examples: {
    good: [
      "Hjemmesiden – “tjenesten” – § 5 … 10 € 👩‍👩‍👧 ❤️‍🔥 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
      { text: "می\u200Cخواهیم", lang: "fa" },
      { text: "क्\u200Dष और ज़", lang: "hi" },
      { text: "ข้อมูล\u200Bส่วนบุคคล", lang: "th" },
      { text: "العميل \u200E(B2B)\u200E و \u2068Nordlys ApS\u2069", lang: "ar" },
      "Kun i\u00ADdag, A&amp;B, 5&nbsp;kr. ☎️ 1️⃣ ≠ og gå&shy;tur",
      { text: "葛\u{E0100}城市 ㅤ가", lang: "ja" },
      { text: "العميل &rlm;(B2B)&rlm; و می&zwnj;خواهیم", lang: "ar" },
      { text: "NÃO “AMANHÃ” IRMÃ… MAÇÃ", lang: "pt" },
    ],
    bad: [
      {
        text: "Vi ind\u200Bsamler\nog op\u200Bbevarer",
        says: ["1:7: Unexpected 2 U+200B ZERO WIDTH SPACE, expected none"],
      },
      {
        text: "En\r\nto\r\ntre\rfire",
        says: [
          "1:3: Unexpected 2 CRLF line ends, expected LF",
          "3:4: Unexpected CR line end, expected LF",
        ],
      },
      {
        text: "Beløb: \u202E0001\u202C kr.",
        says: [
          "1:8: Unexpected 2 controls of direction, the first U+202E RIGHT-TO-LEFT OVERRIDE, expected none",
        ],
      },
      {
        text: "Betal &#x202e;03&#x202C; kr., ik&ZeroWidthSpace;ke",
        says: [
          "1:7: Unexpected 2 controls of direction, the first U+202E RIGHT-TO-LEFT OVERRIDE written &#x202e;, expected none",
          "1:33: Unexpected U+200B ZERO WIDTH SPACE written &ZeroWidthSpace;, expected none",
        ],
      },
      {
        text: "We may n\u0336o\u0336t\u0336 sell y\u034Fo\uFE0Fu\u2800r\u2062 da\u3164ta.",
        lang: "en",
        says: [
          "1:9: Unexpected 3 strokes through letters, the first U+0336, expected ~~ around words that are struck out",
          "1:21: Unexpected U+034F, expected none",
          "1:23: Unexpected U+FE0F, expected none",
          "1:25: Unexpected 2 characters without ink, the first U+2800, expected none",
          "1:31: Unexpected U+3164, expected none",
        ],
      },
      {
        text: "Die Ma\u0308ngel",
        lang: "de",
        says: [
          "1:6: Unexpected letter not in Unicode NFC, the first written U+0061 U+0308, expected U+00E4",
        ],
      },
      {
        text: "SÃ¦rlige oplysninger, f\uFFFDlgende",
        says: [
          "1:24: Unexpected U+FFFD REPLACEMENT CHARACTER, expected the letter that was lost",
          "1:2: Unexpected garbled Ã¦, expected æ",
        ],
      },
      {
        text: "We donâ€™t sell your data. Weâ€™ll ask.",
        lang: "en",
        says: ["1:7: Unexpected 2 garbled letters, the first â€™, expected ’"],
      },
      {
        text: "نص \u2067مفتوح",
        lang: "ar",
        says: ["1:4: Unexpected U+2067 RIGHT-TO-LEFT ISOLATE, expected none"],
      },
    ],
  },
};
