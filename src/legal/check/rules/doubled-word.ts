import type { Position } from "../../document/diagnostic.ts";
import type { Passage } from "../../markdown/words/passages.ts";
import { wordsOf } from "../../vocabulary/words-of.ts";
import type { DocumentRule } from "../rule.ts";

/** Where a word is said twice to say more of it ("orang-orang", "अलग अलग"), or where no spaces part words. */
const doubling = new Set(
  "ar bn fa gu he hi id ja jv km ko lo ml mr ms my ne pa si sw ta te th tl tr ur vi zh".split(" "),
);

/** More than these in one paragraph are no slips of the pen. */
const most = 20;

/** Finds no less, and many times faster. */
const perhapsDoubled = /(?<![^\s"“”„«»‘()[\]{}—–,;:!?…])(\S{2,40})\s+\1/i;

const doubled =
  /(?<![\p{L}\p{M}\p{Nd}_'’.@/-])(\p{L}[\p{L}\p{M}]+)[ \r\n\u00A0]+\1(?![\p{L}\p{M}\p{Nd}_@]|['’.-]\p{L})/giu;

/** A word that was written twice. */
export const doubledWord: DocumentRule = {
  scope: "document",
  id: "doubled-word",
  severity: "warning",
  why: "A word that stands twice is what remains of an edit: readers stumble, and another word may be missing.",
  remedy: "Delete one of the two, or write the word that was meant.",
  check({ passages, lang, text }, report) {
    const language = lang.toLowerCase().split("-", 1)[0] ?? "";
    const words = wordsOf(lang).check;
    if (!words || doubling.has(language)) return;
    const allowed = new Set(words.doubled);
    let lines: readonly string[] | undefined;
    for (const passage of passages) {
      if (!perhapsDoubled.test(passage.text)) continue;
      let count = 0;
      for (const { 0: found, 1: word = "", index } of passage.text.matchAll(doubled)) {
        const behind = passage.text.slice(index + found.length, index + found.length + 200);
        if (isMeant(found, word, passage, allowed) || opensAttribute(word, behind, language))
          continue;
        const at = passage.positionAt(index + found.length - word.length);
        lines ??= text.split(/\r\n|\n|\r/);
        if (isSetApart(word, passage.positionAt(index), at, lines)) continue;
        if (++count > most) break;
        report(
          at,
          `Unexpected words ${found.replace(/\s+/, " ")}, expected ${found.slice(-word.length)} once`,
        );
      }
    }
  },
  examples: {
    good: [
      "De lande, der der er tale om. Duran Duran og GDPR GDPR, kunde KUNDE, ja, ja. 10 10 kr. I e-mail mail.",
      { text: "We had had that that. So so-called, the “the”, a a, it's it", lang: "en" },
      { text: "Nous nous engageons", lang: "xx" },
      {
        text: "Daten werden von von uns beauftragten Dienstleistern und mit mit dem Kunden vereinbarten Mitteln verarbeitet, an an den Kunden gelieferten Waren.",
        lang: "de",
      },
      { text: "För den som är är anställd gäller de uppgifter de de facto avser.", lang: "sv" },
      { text: "syarat-syarat yang berbeda beda beda", lang: "id" },
      { text: "अलग अलग सेवाएँ", lang: "hi" },
      "Opgaver af typen *typen* vises.\n\nAfsnit 4 Spil  \nspil er ikke omfattet",
      "| Svar |\n| --- |\n| ja ja |\n\n## Vilkår\n\nVilkår gælder for `for` formålet",
    ],
    bad: [
      {
        text: "Vi behandler og og\nopbevarer, og det er **vores**\nvores ansvar.",
        says: [
          "1:17: Unexpected words og og, expected og once",
          "3:1: Unexpected words vores vores, expected vores once",
        ],
      },
      {
        text: "The the Services",
        lang: "en",
        says: ["1:5: Unexpected words The the, expected the once"],
      },
      {
        text: "> Die Daten werden von\u00A0von uns verarbeitet.",
        lang: "de",
        says: ["1:24: Unexpected words von von, expected von once"],
      },
    ],
  },
};

/** Whether a word may stand twice: in grammar, as a name or a term, or as all that a heading or a cell says. */
function isMeant(
  found: string,
  word: string,
  { text }: Passage,
  allowed: ReadonlySet<string>,
): boolean {
  const second = found.slice(-word.length);
  // "Duran Duran", "type TYPE", "KUNDE kunde", but not "The the".
  if (/^\p{Lu}/u.test(second) || /^\p{Lu}{2}/u.test(word)) return true;
  return allowed.has(word.toLowerCase()) || found.length === text.trim().length;
}

const prepositions = new Set(
  "an auf aus bei durch für gegen in mit nach über um unter von vor zu".split(" "),
);

/** Whether the second begins what stands before a noun: "von von uns beauftragten Diensten", "mit mit dem Kunden …". */
function opensAttribute(word: string, behind: string, language: string): boolean {
  if (language !== "de" || !prepositions.has(word.toLowerCase())) return false;
  const attribute =
    /^(?:\s[\p{L}\p{M}-]{1,30}){1,6}?(?<=\s\p{Ll}{2,30}(?:te|ene|nde)[mnrs]?)\s\p{Lu}\p{Ll}/u;
  return attribute.test(behind);
}

/** Whether the second of two words stands behind a line break that was meant, or alone in its stars: "of the type *type*". */
function isSetApart(
  { length }: string,
  first: Position,
  second: Position,
  lines: readonly string[],
): boolean {
  if (first.line < second.line) return /(?: {2}|\\)$/.test(lines[first.line - 1] ?? "");
  const line = lines[second.line - 1] ?? "";
  const start = second.column - 1;
  return /[*_]/.test(line.charAt(start - 1)) && /[*_]/.test(line.charAt(start + length));
}
