import type { Frontmatter } from "../document/frontmatter-schema.ts";

/** A whole document for the examples of rules, with the fields that matter to them. */
export function exampleDocument(
  fields: {
    id?: string;
    lang?: string;
    path?: string;
    image?: string;
    disclosures?: Frontmatter["disclosures"];
  },
  body = "# Vilkår\n\nTekst\n",
): string {
  const { id = "a", lang = "da", path = "/da/a", image, disclosures } = fields;
  return `---
id: ${id}
title: Vilkår
description: Hvad der gælder
templateKey: about
lang: ${lang}
date: 2025-11-05
path: ${path}
${image ? `image: ${image}\n` : ""}${disclosures ? `disclosures: ${JSON.stringify(disclosures)}\n` : ""}---

${body}`;
}
