import type { DocumentRule } from "../rule.ts";
import { placeholders } from "../words/placeholders.ts";

/** Words that nobody put in, in the text, in what search engines show of it and in what the list of versions says. */
export const placeholder: DocumentRule = {
  scope: "document",
  id: "placeholder",
  severity: "warning",
  why: "A text with a gap for a name or a date was never finished: whoever it should bind, or inform, is not named.",
  remedy: "Put the name, date or address in the place of the placeholder, or remove the sentence.",
  check({ passages, frontmatter, positions, lang }, report) {
    for (const passage of passages) {
      const [first, ...more] = placeholders(passage.text, lang).filter(
        ({ index }) => !passage.isLinked(index),
      );
      if (first) report(passage.positionAt(first.index), message(first.text, more.length));
    }
    const { title, description, changes = "", corrections = [] } = frontmatter;
    const notes = corrections.map(({ note }) => note).join("\n");
    const told = { title, description, changes, corrections: notes };
    for (const field of ["title", "description", "changes", "corrections"] as const) {
      const [first, ...more] = placeholders(told[field], lang);
      if (first) report(positions[field], message(`${first.text} in the ${field}`, more.length));
    }
  },
  examples: {
    good: [
      "Se [COMPANY](b.md), [sic], […], [2], [EU], [GDPR], [Artikel 5] og [REDACTED]\n\n- [ ] NAVN\n- [x] DATO",
      "Navn: ________________ og `{{ navn }}` og [^NOTE]\n\n[^NOTE]: Note",
      { text: "TODO EL CONTENIDO, todo acceso", lang: "es" },
      { text: "The “we” of the weather, the our-hours; section XXX, todo", lang: "en" },
      { text: "Titel XXX, “[i]nformation” and [Section 5.2(b)]", lang: "de" },
      { text: "Texto", lang: "es", fields: { changes: "Se cambia todo el punto 4 [GDPR]" } },
    ],
    bad: [
      {
        text: "Den dataansvarlige er [FIRMA], CVR XXXXXXXX.\n\nTODO: adresse",
        says: [
          "1:23: Unexpected placeholder [FIRMA] and 1 more, expected the words that belong there",
          "3:1: Unexpected placeholder TODO, expected the words that belong there",
        ],
      },
      {
        text: "Nosotros, {{ empresa }}, TODO: domicilio",
        lang: "es",
        says: [
          "1:11: Unexpected placeholder {{ empresa }} and 1 more, expected the words that belong there",
        ],
      },
      {
        text: "# Privacy of <COMPANY_NAME>\n\n[Your Name] and [insert date here]\n\nOn [●] the",
        lang: "en",
        says: [
          "1:14: Unexpected placeholder <COMPANY_NAME>, expected the words that belong there",
          "3:1: Unexpected placeholder [Your Name] and 1 more, expected the words that belong there",
          "5:4: Unexpected placeholder [●], expected the words that belong there",
        ],
      },
      {
        text: "We collect data.",
        lang: "en",
        fields: { title: "Lorem ipsum", description: "The we collects data" },
        says: [
          "1:1: Unexpected placeholder Lorem ipsum in the title, expected the words that belong there",
          "1:1: Unexpected placeholder The we in the description, expected the words that belong there",
        ],
      },
      {
        text: "Tekst",
        fields: {
          changes: "TODO",
          corrections: [
            { date: "2025-11-06", note: "Stavefejl" },
            { date: "2025-11-07", note: "[DATO] og [NAVN]" },
          ],
        },
        says: [
          "1:1: Unexpected placeholder TODO in the changes, expected the words that belong there",
          "1:1: Unexpected placeholder [DATO] in the corrections and 1 more, expected the words that belong there",
        ],
      },
    ],
  },
};

function message(what: string, more: number): string {
  const others = more > 0 ? ` and ${more} more` : "";
  return `Unexpected placeholder ${what}${others}, expected the words that belong there`;
}
