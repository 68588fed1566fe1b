import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { allLanguages } from "../../vocabulary/all-languages.ts";
import { datesIn } from "./dates-in.ts";

/** `2025-11-05`, or `2025-11` where no day is named. */
function found(text: string, lang: string): string[] {
  return datesIn(text, lang).map(({ year, month, day }) =>
    [year, month, ...(day === undefined ? [] : [day])]
      .map((number) => String(number).padStart(2, "0"))
      .join("-"),
  );
}

const written: readonly (readonly [lang: string, text: string, ...dates: string[]])[] = [
  ["da", "Senest opdateret den 5. november 2025.", "2025-11-05"],
  ["da", "Gælder fra 05.11.2025, før fra 1/2-2024 og 2024-12-31.", "2025-11-05", "2024-12-31"],
  ["da", "I maj 2024 og den 1. maj 2024", "2024-05", "2024-05-01"],
  ["en", "Last updated: November 5th, 2025", "2025-11-05"],
  ["en", "the 5th of November, 2025; 5 Nov. 2025", "2025-11-05", "2025-11-05"],
  ["en", "See 5/11/2025, 5/13/2025 and 5/5/2025", "2025-05-13", "2025-05-05"],
  ["en-GB", "5/11/2025", "2025-11-05"],
  ["en-US", "5/11/2025", "2025-05-11"],
  ["en", "You may use 2025 of 12. Version 1.11.2025.3, 10.0.0.2025, 31 November 2025"],
  ["en", "On pages 5 and November 2025", "2025-11"],
  ["de", "Stand: Mai 2024", "2024-05"],
  ["de-AT", "Stand: 3. Jänner 2024", "2024-01-03"],
  ["fr", "le 1er novembre 2025 et le 2 août 2025", "2025-11-01", "2025-08-02"],
  ["es", "5 de noviembre del 2025", "2025-11-05"],
  ["it", "1º novembre 2025, 5 novembre\u00a02025", "2025-11-01", "2025-11-05"],
  ["pt", "1o de novembro de 2023, 1.o de novembro de 2023", "2023-11-01", "2023-11-01"],
  ["pt", "1º de novembro de 2023, 1.º de novembro de 2023", "2023-11-01", "2023-11-01"],
  ["pt", "1 º de maio de 2023, 1O DE MAIO DE 2023", "2023-05-01", "2023-05-01"],
  ["pt-BR", "desde primeiro de novembro de 2023", "2023-11-01"],
  [
    "es",
    "1.º de mayo de 2024, 1ro de mayo de 2024, 1ero de mayo de 2024",
    "2024-05-01",
    "2024-05-01",
    "2024-05-01",
  ],
  ["es", "el primero de mayo de 2024", "2024-05-01"],
  [
    "fr",
    "le 1 er novembre 2025, le 1ᵉʳ novembre 2025, LE 1ER NOVEMBRE 2025",
    "2025-11-01",
    "2025-11-01",
    "2025-11-01",
  ],
  ["fr", "le premier novembre 2025", "2025-11-01"],
  [
    "it",
    "1° novembre 2025, 1o novembre 2025, il primo novembre 2025",
    "2025-11-01",
    "2025-11-01",
    "2025-11-01",
  ],
  [
    "ca",
    "1r de novembre de 2025, 2n de novembre de 2025, 1er de maig del 2025",
    "2025-11-01",
    "2025-11-02",
    "2025-05-01",
  ],
  ["gl", "1º de novembro de 2025", "2025-11-01"],
  [
    "nl",
    "1ste november 2025, 1e november 2025, 2de november 2025",
    "2025-11-01",
    "2025-11-01",
    "2025-11-02",
  ],
  ["sv", "den 1:a november 2025, den 5:e november 2025", "2025-11-01", "2025-11-05"],
  ["el", "1η Νοεμβρίου 2025, της 1ης Νοεμβρίου 2025", "2025-11-01", "2025-11-01"],
  ["ru", "1-го ноября 2025", "2025-11-01"],
  ["bg", "1-ви ноември 2025", "2025-11-01"],
  [
    "en",
    "5TH NOVEMBER 2025; the first of November 2025; the first day of November 2025",
    "2025-11-05",
    "2025-11-01",
    "2025-11-01",
  ],
  ["en", "the first November 2025 invoice", "2025-11"],
  ["de", "am ersten Mai 2024", "2024-05-01"],
  ["pl", "z dnia 5 listopada 2025 r.", "2025-11-05"],
  ["cs", "5. listopadu 2025, 5. 11. 2025, listopad 2025", "2025-11-05", "2025-11-05", "2025-11"],
  ["fi", "5. marraskuuta 2025, marraskuun 5. päivänä 2025", "2025-11-05", "2025-11-05"],
  ["fi", "marraskuussa 2025", "2025-11"],
  ["hu", "2025. november 5-én", "2025-11-05"],
  ["lv", "2025. gada 5. novembris", "2025-11-05"],
  ["zh", "更新日期：2025年11月5日，2024 年 1 月", "2025-11-05", "2024-01"],
  ["ko", "2025년 11월 5일, 2025. 11. 6.", "2025-11-05", "2025-11-06"],
  ["ar", "٥ نوفمبر ٢٠٢٥", "2025-11-05"],
  ["fa", "۲۰۲۵/۱۱/۵", "2025-11-05"],
  ["hi", "५ नवंबर २०२५", "2025-11-05"],
  ["he", "5 בנובמבר 2025", "2025-11-05"],
  ["th", "5 พฤศจิกายน 2568", "2025-11-05"],
  ["xx", "5 November 2025, 5/6/2025, 2025-11-05", "2025-11-05"],
];

for (const [lang, text, ...dates] of written)
  test(`${lang}: ${text}`, () => assert.deepEqual(found(text, lang), dates));

const others =
  "en-GB en-US fr-CA pt-BR zh zh-Hant ja ko ca eu gl cy ga mt sq mk ka hy az kk uz fa ur bn ta te ml mr gu kn pa km lo my ne am sw zu af fil be";

describe("a date that Intl writes is found again", () => {
  const day = fc.date({
    min: new Date("1990-01-01"),
    max: new Date("2099-12-31"),
    noInvalidDate: true,
  });
  for (const lang of new Set([...Object.keys(allLanguages), ...others.split(" ")])) {
    test(lang, () => {
      fc.assert(
        fc.property(day, fc.constantFrom("long", "medium", "numeric"), (date, style) => {
          const options: Intl.DateTimeFormatOptions =
            style === "numeric"
              ? { day: "numeric", month: "numeric", year: "numeric" }
              : { dateStyle: style as "long" | "medium" };
          const text = new Intl.DateTimeFormat(lang, {
            ...options,
            timeZone: "UTC",
            calendar: "gregory",
          }).format(date);
          const iso = date.toISOString().slice(0, 10);
          const isAmbiguous = lang === "en" && style === "numeric" && Number(iso.slice(8)) <= 12;
          const said = found(`(${text})`, lang);
          if (isAmbiguous && said.length === 0) return;
          assert.deepEqual(said, [iso], text);
        }),
        { numRuns: 60 },
      );
    });
  }
});

test("whatever a text is, dates stand in it one behind another", () => {
  const piece = fc.constantFrom(
    "5",
    ".",
    " ",
    "2025",
    "-",
    "11",
    "november",
    "de",
    "年",
    "月",
    "/",
    "٥",
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join("")),
      fc.constantFrom("da", "en", "zh", "xx"),
      (text, lang) => {
        let last = 0;
        for (const { from, to } of datesIn(text, lang)) {
          assert.ok(from >= last && to > from && to <= text.length);
          last = to;
        }
      },
    ),
  );
});
