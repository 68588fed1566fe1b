import { referenceFaults } from "../cross-references/reference-faults.ts";
import type { CheckedDocument, DocumentRule } from "../rule.ts";

/** A number that leads to no clause, or to another than its title says. */
export const crossReferenceNumber: DocumentRule = {
  scope: "document",
  id: "cross-reference-number",
  severity: "warning",
  why: "A reference that was not moved along with its clause leads to another one or to none: a liability that is “subject to section 7” is then subject to nothing, or to the wrong thing.",
  remedy:
    "Look which clause is meant and write its number as it is today, or make the reference a link to the clause. Where another text is meant, name it right behind the number.",
  check(document, report) {
    if (hasRawList(document)) return;
    for (const { at, message } of referenceFaults(document)) report(at, message);
  },
  examples: {
    good: [
      "## 1. Et\n\nSe afsnit 2 og punkt 1.\n\n## 2. To\n\n1. Et\n2. To\n\nSe afsnit 2.2, pkt. 1.1 og § 7.\n\n1.1 Tekst",
      "## Et\n\nSe afsnit 4.\n\n## To",
      "## 1. Et\n\n## 2. To\n\nSe punkt 4 i handelsbetingelserne, [afsnit 5](/da/b), afsnit 3 i databeskyttelsesloven, GDPR afsnit 4, bilag 3, artikel 6, punkt 4 og artikel 13, stk. 1.\n\n> afsnit 9",
      "## 1. Et\n\n## 2. To\n\nDer er 3 punkter 5 steder, punkt 5/2020, kapitel 3 % og afsnit 230.",
      {
        text: "## 1. Fees\n\n## 2. Term\n\nSee section 4 of your order form, section 3 of the FTC Act, Section 1(b)(ii), Section 1 (“Fees”), Section 2 – Term, Article 28 and Annex 3. Under section 2 and 30 days.",
        lang: "en",
      },
      {
        text: "## § 1 Geltung\n\n## § 2 Haftung\n\nNach § 2 Abs. 3, § 5 UStG und §§ 13, 14 BGB.",
        lang: "de",
      },
      {
        text: "## 1. Transfers\n\nThe EU SCCs are completed as follows:\n\n(a) in Clause 7, the docking clause applies;\n\n(b) Clause 11 does not.\n\nNobody ends the Addendum under its Section 9.\n\n## 2. Term\n\nSee section 14.3 (Termination for cause) of the Agreement and section 9 of this Act.",
        lang: "en",
      },
      {
        text: "## 1. A\n\nWe rely on Section 230. See section 3 of Annex 1.\n\n| Plan | Price |\n| --- | --- |\n| Pro | $120.00 |\n\n## 2. B\n\n1. X\n2. Y\n3. Z\n\nSee clause 3.\n\n## Annex 1\n\n### 1. X\n\nSee section 3 of this Annex.\n\n### 3. Z",
        lang: "en",
      },
      {
        text: "## Art. 1 – A\n\nHanno diritto (art. 9, c. 1, CTS).\n\n## Art. 2 – B\n\nBase: art. 6 Reg. UE; GDPR.\n\nDiritti (artt. 15-22).",
        lang: "it",
      },
      {
        text: "## Article 1 – A\n\n## Article 2 – B\n\nVos droits (art. 17), les articles 6 et 7 du RGPD.",
        lang: "fr",
      },
      {
        text: "## § 1 A\n\nNach § 5 Abs. 2 lit. d dieses Gesetzes und § 6 Abs. 1 lit. a.\n\n## § 2 B\n\nPflichten aus dem Hauptvertrag, dort insbesondere Ziffer 12.",
        lang: "de",
      },
      { text: "## 1. A\n\n## 2. B\n\nSee section 5.", lang: "xx" },
    ],
    bad: [
      {
        text: "## 1. Et\n\n- Se afsnit 3 og\n  punkterne 2.1–2.3 og 4.\n\n## 2. To\n\n1. Et\n2. To",
        says: [
          "3:6: Unexpected reference to afsnit 3, expected the number of a clause",
          "4:17: Unexpected reference to 2.3, expected the number of a clause",
          "4:24: Unexpected reference to 4, expected the number of a clause",
        ],
      },
      {
        text: "## 6. Indemnification\n\n## 7. Liability\n\nSubject to Section 7 – Indemnification, and section 6 (“Liability”).",
        lang: "en",
        says: [
          "5:12: Unexpected Section 7 with the title “Indemnification”, expected 6",
          "5:45: Unexpected section 6 with the title “Liability”, expected 7",
        ],
      },
      {
        text: "## § 1 Geltung\n\n## § 2 Haftung\n\nNach § 3 dieser Bedingungen.",
        lang: "de",
        says: ["5:6: Unexpected reference to § 3, expected the number of a clause"],
      },
      {
        text: "## 1. A\n\nVilkår, jf.\npunkt 8.\n\n## 2. B\n\nVilkår, jf. punkt\n7.",
        says: [
          "4:1: Unexpected reference to punkt 8, expected the number of a clause",
          "8:13: Unexpected reference to punkt 7, expected the number of a clause",
        ],
      },
      {
        text: "## 1. A\n\nSUBJECT TO SECTION 9 WE ARE LIABLE. To the extent permitted by law, section 8 applies. Under the GDPR, Section 7 of these Terms.\n\n## 2. Governing law\n\nSee Section 1 (Governing law).",
        lang: "en",
        says: [
          "3:12: Unexpected reference to SECTION 9, expected the number of a clause",
          "3:69: Unexpected reference to section 8, expected the number of a clause",
          "3:104: Unexpected reference to Section 7, expected the number of a clause",
          "7:5: Unexpected Section 1 with the title “Governing law”, expected 2",
        ],
      },
      {
        text: "## § 1 A\n\nNach § 7 Abs. 2 lit. d dieser Satzung und Ziffer 9 dieser AGB, unberührt von der DSGVO.\n\n## § 2 B",
        lang: "de",
        says: [
          "3:6: Unexpected reference to § 7, expected the number of a clause",
          "3:43: Unexpected reference to Ziffer 9, expected the number of a clause",
        ],
      },
      {
        text: "## § 1. A\n\nZgodnie z § 6 ust. 2. Zob. § 7 niniejszego Regulaminu.\n\n## § 2. B",
        lang: "pl",
        says: [
          "3:11: Unexpected reference to § 6, expected the number of a clause",
          "3:28: Unexpected reference to § 7, expected the number of a clause",
        ],
      },
      {
        text: "## Art. 1 – A\n\nSi vedano gli artt. 1 e 6 e l'art. 7.\n\n## Art. 2 – B",
        lang: "it",
        says: [
          "3:25: Unexpected reference to 6, expected the number of a clause",
          "3:31: Unexpected reference to art. 7, expected the number of a clause",
        ],
      },
      {
        text: "## Article 1 – A\n\nDans les cas visés aux articles 1 et 6.\n\n## Article 2 – B",
        lang: "fr",
        says: ["3:38: Unexpected reference to 6, expected the number of a clause"],
      },
      {
        text: "## I. A\n\nViz čl. IX odst. 2.\n\n## II. B",
        lang: "cs",
        says: ["3:5: Unexpected reference to čl. IX, expected the number of a clause"],
      },
      {
        text: "## Article I. A\n\nSection 1.1. X.\n\nSection 1.2. See Section 1.7.\n\n## Article II. B",
        lang: "en",
        says: ["5:18: Unexpected reference to Section 1.7, expected the number of a clause"],
      },
      {
        text: "## Kapitel 1. A\n\n### § 1\n\nJf. kapitel 3 og punkt 9, litra b, nedenfor.\n\n### § 2\n\n## Kapitel 2. B\n\n### § 3",
        says: [
          "5:5: Unexpected reference to kapitel 3, expected the number of a clause",
          "5:18: Unexpected reference to punkt 9, expected the number of a clause",
        ],
      },
      {
        text: "## 1. A\n\nSee section 4. See Annex V. See section 9.\n\n| Plan | Price |\n| --- | --- |\n| Pro | 9.00 |\n\n## 2. B\n\n## 5. C\n\n## Annex I\n\n1. x\n2. x\n3. x\n4. x\n\n## Annex II",
        lang: "en",
        says: [
          "3:5: Unexpected reference to section 4, expected the number of a clause",
          "3:20: Unexpected reference to Annex V, expected the number of a clause",
          "3:33: Unexpected reference to section 9, expected the number of a clause",
        ],
      },
      {
        text: "## Artikel 1 – Et\n\n## Artikel 2 – To\n\nSe artikel 3.",
        says: ["5:4: Unexpected reference to artikel 3, expected the number of a clause"],
      },
    ],
  },
};

/** Who writes lists in HTML may number them as they like. */
function hasRawList({ html }: CheckedDocument): boolean {
  return html.some(({ tokens }) =>
    tokens.some((token) => token.type === "open" && token.name === "ol"),
  );
}
