import { wordsOf } from "../../vocabulary/words-of.ts";
import { bareWords } from "../cross-references/bare-words.ts";
import { clauseNames } from "../cross-references/clauses/clause-names.ts";
import { namedReferences } from "../cross-references/named-references.ts";
import type { DocumentRule } from "../rule.ts";

/** A section that the text names in quotation marks and that has no heading. */
export const crossReferenceNamed: DocumentRule = {
  scope: "document",
  id: "cross-reference-named",
  severity: "warning",
  why: "Readers are sent to a section that they cannot find, often the one with the address to which they may complain or object.",
  remedy:
    "Write the name of the section as its heading has it, or add the section that is missing. Where another text is meant, say which, or make the name a link.",
  check(document, report) {
    const words = wordsOf(document.lang).check;
    if (!words?.crossReferences) return;
    const references = document.passages
      .filter(({ kind, isQuoted }) => kind !== "heading" && !isQuoted)
      .flatMap((passage) =>
        namedReferences(passage, words).map((reference) => ({ ...reference, passage })),
      );
    if (references.length === 0) return;
    const names = clauseNames(document);
    // A licence that speaks of "any section called “History”" means sections of other texts wherever it says "History".
    const elsewhere = new Set(
      references.filter(({ isGeneral }) => isGeneral).map(({ name }) => bareWords(name)),
    );
    for (const { at, name, passage } of references) {
      if (names.has(name) || elsewhere.has(bareWords(name))) continue;
      const like = names.like(name);
      report(
        passage.positionAt(at),
        `Unexpected reference to a section “${name}”, expected the words of a heading${like ? `, such as “${like}”` : ""}`,
      );
    }
  },
  examples: {
    good: [
      '## 5. Kontaktinformation\n\nSe afsnittet "Kontaktinformation" og afsnit „5. kontaktinformation“.',
      'Se afsnittet "Kontakt" i vores cookiepolitik, [afsnittet "Hjælp"](https://example.com) og "Privat"-afsnittet under Indstillinger.',
      'Se afsnittet "Sletning".\n\n- **Sletning:** Du kan få dine data slettet.',
      'I dette afsnit "Data" betyder "Tjenesten" alt. Et afsnit om "Tjenesten". Se afsnittet "som er omtalt".',
      '> Se afsnittet "Kontakt".',
      {
        text: "“Service” means the clauses. See the “Cookies” section of our Cookie Policy.",
        lang: "en",
      },
      { text: "## 4 | Speaking up\n\nSee the section “Speaking up”.", lang: "en" },
      { text: "Open the “Privacy” section in your account settings.", lang: "en" },
      {
        text: "Preserve the section Entitled “History”; if there is no section Entitled “History”, create one. Delete all sections Entitled “Endorsements.”",
        lang: "en",
      },
      {
        text: "See the Release Notes, section “Upgrades”, and in `bash`(1) the section “Signals”. Added “Cookies” section.",
        lang: "en",
      },
      {
        text: "Consulte las [preguntas](https://example.com), en la sección “Precios”, y la sección “Total:”.",
        lang: "es",
      },
      { text: "Voir la section « Contact ».", lang: "xx" },
    ],
    bad: [
      {
        text: '## 4. Kontakt os\n\nBrug oplysningerne i afsnittet "Kontaktinformation" nedenfor eller\nafsnit med overskriften ”Kontakt”.',
        says: [
          "3:32: Unexpected reference to a section “Kontaktinformation”, expected the words of a heading",
          "4:25: Unexpected reference to a section “Kontakt”, expected the words of a heading, such as “Kontakt os”",
        ],
      },
      {
        text: "## Contact us\n\nSee the “Contact Information” section below and sections entitled “Cookies” and “Your Rights,” of this policy.",
        lang: "en",
        says: [
          "3:9: Unexpected reference to a section “Contact Information”, expected the words of a heading, such as “Contact us”",
          "3:67: Unexpected reference to a section “Cookies”, expected the words of a heading",
          "3:81: Unexpected reference to a section “Your Rights,”, expected the words of a heading",
        ],
      },
      {
        text: "Siehe Abschnitt „Dienstanbieter“ dieser Bedingungen.",
        lang: "de",
        says: [
          "1:17: Unexpected reference to a section “Dienstanbieter”, expected the words of a heading",
        ],
      },
    ],
  },
};
