import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { reading } from "../../markdown/reading.ts";
import { passages } from "../../markdown/words/passages.ts";
import { wordsOf } from "../../vocabulary/words-of.ts";
import { namedReferences } from "./named-references.ts";
import { numberedReferences } from "./numbered-references.ts";

/** The names and numbers that a paragraph refers to as places of its own text. */
function references(text: string, lang: string): string[] {
  const words = wordsOf(lang).check;
  assert.ok(words);
  return passages(reading(text, lang).tree, text.split("\n")).flatMap((passage) => [
    ...namedReferences(passage, words)
      .filter(({ isGeneral }) => !isGeneral)
      .map(({ name }) => name),
    ...numberedReferences(passage, words).flatMap(({ numbers }) =>
      numbers.map(({ number }) => number),
    ),
  ]);
}

const own: readonly (readonly [lang: string, text: string, ...found: string[]])[] = [
  ["da", "Se afsnit 5.2, afsnittene 6 og 7 samt punkt 8 i denne politik.", "5.2", "6", "7", "8"],
  ["da", "Se “Cookies”-afsnittet og kapitlet »Sletning« nedenfor.", "Cookies", "Sletning"],
  ["en", "See Sections 5, 6.1, 7–9 and 10 of these Terms.", "5", "6.1", "7", "9", "10"],
  ["en", "under clause 5(a)(ii), or Section 6 and 30 days later", "5", "6"],
  [
    "en",
    "Sections 3 to 5 and ‘Your rights’ section; the sections “A” and “B”",
    "Your rights",
    "A",
    "B",
    "3",
    "5",
  ],
  [
    "sv",
    "Se avsnitt 5 och punkt 6.1 i dessa villkor samt avsnittet ”Kontakt”.",
    "Kontakt",
    "5",
    "6.1",
  ],
  ["no", "Se punkt 5 og avsnittet «Kontakt oss» i denne erklæringen.", "Kontakt oss", "5"],
  [
    "de",
    "Siehe Ziffer 5.2, Abschnitte 6 und 7 und Abschnitt „Kontakt“ dieser Erklärung.",
    "Kontakt",
    "5.2",
    "6",
    "7",
  ],
  [
    "fr",
    "Voir la section « Contact » ci-dessous, le point 5 et les sections 6 à 8 des présentes Conditions.",
    "Contact",
    "5",
    "6",
    "8",
  ],
  [
    "es",
    "Véase la sección «Contacto», el apartado 5 y las cláusulas 6 y 7 de esta Política.",
    "Contacto",
    "5",
    "6",
    "7",
  ],
  [
    "it",
    "Si veda la sezione intitolata “Contatti”, il paragrafo 5 e i punti 6 e 7 della presente informativa.",
    "Contatti",
    "5",
    "6",
    "7",
  ],
  [
    "nl",
    "Zie de sectie “Contact” van deze verklaring, paragraaf 5 en hoofdstukken 6 t/m 8.",
    "Contact",
    "5",
    "6",
    "8",
  ],
  [
    "pl",
    "Zob. sekcję „Kontakt” niniejszej Polityki, pkt 5 oraz punkty 6 i 7.",
    "Kontakt",
    "5",
    "6",
    "7",
  ],
  [
    "pt",
    "Consulte a seção “Contato” desta Política, a cláusula 5 e os itens 6 a 8.",
    "Contato",
    "5",
    "6",
    "8",
  ],
  ["fi", "Katso kohta ”Yhteystiedot”, kohta 5 ja kohdat 6 ja 7.", "Yhteystiedot", "5", "6", "7"],
  ["cs", "Viz oddíl „Kontakt“ a bod 5 a body 6 až 8 těchto podmínek.", "Kontakt", "5", "6", "8"],
];

const others: readonly (readonly [lang: string, ...texts: string[]])[] = [
  [
    "da",
    "Se afsnit 5 i vores cookiepolitik, afsnit 3 i databehandleraftalen og punkt 4 i den.",
    "jf. databeskyttelseslovens § 6, stk. 2, og lov om ophavsret, kapitel 5",
    "artikel 6, stk. 1, litra f, i databeskyttelsesforordningen og GDPR, afsnit 3",
    "I dette afsnit “Data” og et afsnit »Andet«; afsnittet »Hjælp« på vores hjemmeside",
    "klik på afsnittet »Sletning«, 3 punkter 5 steder, punkt 5 % og punkt 5/2020",
  ],
  [
    "en",
    "Section 5 of the FTC Act, Section 4 of your order form, California Civil Code Section 17",
    "GDPR Article 6, Article 6(1)(f) GDPR, FAR Section 12.212, section 9 in Annex II",
    "open the “Privacy” section in your account settings, the “FAQ” section of our website",
    "any section entitled “History”; for this section “Data” means data; section “personal data”",
    "the section on “Cookies”, the users’ section, “Data” means. Clauses “are not read.”",
  ],
  [
    "de",
    "gemäß Art. 6 Abs. 1 lit. f DSGVO, § 5 DDG, § 3 BDSG und Kapitel 3 der DSGVO",
    "Abschnitt 4 unserer Nutzungsbedingungen, Ziffer 3 der Vereinbarung",
    "Im Abschnitt „Datenschutz“ Ihrer Kontoeinstellungen",
  ],
  [
    "sv",
    "enligt kapitel 3 i dataskyddslagen, punkt 3 i vår cookiepolicy, artikel 6.1 f i GDPR",
    "avsnittet ”Integritet” i dina inställningar",
  ],
  [
    "no",
    "etter personopplysningsloven kapittel 3, punkt 4 i vår avtale, GDPR kapittel V og punkt 2",
  ],
  [
    "fr",
    "l'article 6 du RGPD, la section 3 de la loi Informatique et Libertés, le point 2 du règlement",
    "la rubrique « Paramètres » de votre compte, la section « Aide » de notre site",
  ],
  ["es", "el artículo 6.1 del RGPD, la sección 3 de la Ley 34/2002, el apartado 2 del Reglamento"],
  [
    "it",
    "l'articolo 6, paragrafo 1, lettera f) del GDPR, il punto 3 del Regolamento, art. 7, paragrafo 3",
  ],
  ["nl", "artikel 6 lid 1 AVG, paragraaf 3 van de wet, sectie “Privacy” in uw accountinstellingen"],
  ["pl", "art. 6 ust. 1 lit. f RODO, pkt 3 umowy, rozdział 3 ustawy o ochronie danych"],
  ["pt", "o artigo 6.º do RGPD, a seção 3 da Lei nº 13.709, o capítulo 2 do Regulamento"],
  ["fi", "6 artiklan 1 kohdan f alakohta, tietosuojalain luku 3, GDPR:n kohta 2"],
  ["cs", "čl. 6 odst. 1 písm. f) GDPR, oddíl 3 zákona č. 110/2019 Sb., kapitola 2 nařízení"],
];

describe("references to the text itself", () => {
  for (const [lang, text, ...found] of own)
    test(`${lang}: ${text}`, () => assert.deepEqual(references(text, lang), found));
});

describe("references to other texts, and none", () => {
  for (const [lang, ...texts] of others)
    for (const text of texts)
      test(`${lang}: ${text}`, () => {
        const found = references(text, lang);
        // An article is looked for only where headings are called articles.
        assert.deepEqual(
          found.filter((each) => !/^(?:6|6\.1|7|13)$/.test(each)),
          [],
        );
      });
});

test("words in links lead where the link leads", () => {
  assert.deepEqual(
    references("Se [afsnit 5](#a), afsnit [6](/b) og [afsnittet “C”](/c).", "da"),
    [],
  );
});
