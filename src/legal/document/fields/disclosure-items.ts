/** What the GDPR wants people to be told about their data. */
export type DisclosureItem = {
  /** Its name in the frontmatter's `disclosures`. */
  readonly name: string;
  /** The article of the GDPR that asks for it. */
  readonly article: string;
  /** Whether the law asks for it only where there is such a thing, so that it may be `n/a`. */
  readonly isConditional?: true;
};

/** What Art. 13 and 14 GDPR ask for, in the order of the law. */
export const disclosureItems: readonly DisclosureItem[] = [
  { name: "controller", article: "13(1)(a)" },
  { name: "representative", article: "13(1)(a)", isConditional: true },
  { name: "dpo", article: "13(1)(b)", isConditional: true },
  { name: "purposes", article: "13(1)(c)" },
  { name: "legal-basis", article: "13(1)(c)" },
  { name: "legitimate-interests", article: "13(1)(d)", isConditional: true },
  { name: "categories", article: "14(1)(d)" },
  { name: "recipients", article: "13(1)(e)" },
  { name: "transfers", article: "13(1)(f)", isConditional: true },
  { name: "safeguards", article: "13(1)(f)", isConditional: true },
  { name: "retention", article: "13(2)(a)" },
  { name: "access", article: "13(2)(b)" },
  { name: "rectification", article: "13(2)(b)" },
  { name: "erasure", article: "13(2)(b)" },
  { name: "restriction", article: "13(2)(b)" },
  { name: "objection", article: "13(2)(b)" },
  { name: "portability", article: "13(2)(b)" },
  { name: "withdraw-consent", article: "13(2)(c)", isConditional: true },
  { name: "complaint", article: "13(2)(d)" },
  { name: "obligation", article: "13(2)(e)" },
  { name: "automated-decisions", article: "13(2)(f)" },
  { name: "source", article: "14(2)(f)" },
];
