import type { Frontmatter } from "../../document/fields/frontmatter-schema.ts";

type Fields = {
  readonly id?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly date?: string;
  readonly path?: string;
} & Pick<
  Partial<Frontmatter>,
  "image" | "changes" | "material" | "corrections" | "aliases" | "withdrawn" | "disclosures"
>;

/** A whole document for the examples of rules, with the fields that matter to them. Optional ones begin in line 9. */
export function exampleDocument(fields: Fields, body = "# Vilkår\n\nTekst\n"): string {
  const {
    id = "a",
    title = "Vilkår",
    lang = "da",
    date = "2025-11-05",
    path = "/da/a",
    ...optional
  } = fields;
  const lines = Object.entries(optional).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}\n`,
  );
  return `---
id: ${id}
title: ${title}
description: Hvad der gælder
templateKey: about
lang: ${lang}
date: ${date}
path: ${path}
${lines.join("")}---

${body}`;
}
