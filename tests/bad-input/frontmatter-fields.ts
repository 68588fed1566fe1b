import { type BadInput, withFields } from "./bad-input.ts";

/** A required field is where documentText puts it: its line, and the column of its value. */
const required = {
  id: { line: 2, column: 5, wrong: ["07", "[a]", "{ a: b }", "true"] },
  title: { line: 3, column: 8, wrong: ["404", "[a]", "{ a: b }"] },
  description: { line: 4, column: 14, wrong: ["404", "[a]", "null"] },
  templateKey: { line: 5, column: 14, wrong: ["article", "About", "constructor", "[about]"] },
  lang: { line: 6, column: 7, wrong: ["danish", "da_DK", "false", "d", "[da]", "da-x"] },
  date: {
    line: 7,
    column: 7,
    wrong: ["2020-13-45", "2023-02-29", "10/10/2020", "2020-10-10T00:00:00Z", "20201010", "soon"],
  },
  path: { line: 8, column: 7, wrong: ["7", "[/da/a]", "da/a", "https://example.com/da/a"] },
} as const;

/** Optional fields, with values of the wrong type. They stand on line 9. */
const optional: Readonly<Record<string, readonly string[]>> = {
  slug: ["7", "da/a"],
  image: ["7", "[a.png]"],
  imageStatus: ['"no"', "0"],
  changes: ["7", "[a]"],
  material: ['"yes"', "1"],
  corrections: ["today", "{ date: 2025-01-01 }"],
  kind: ["novel", "[other]"],
  aliases: ["/da/old", "[/da/old]"],
  withdrawn: ["soon", "true"],
  disclosures: ["controller", "[controller]"],
  tags: ["terms", "{ a: b }"],
  author: ["7", "[Ida]"],
  template: ["7", "[about]"],
};

const empty = { nothing: "", "empty-quotes": '""', blanks: '"  "' } as const;

/** Each field missing, empty and of the wrong type, each in a document of its own. */
export const frontmatterFields: readonly BadInput[] = [
  ...Object.entries(required).flatMap(([field, { line, column, wrong }]) => [
    withoutField(field),
    ...Object.entries(empty).map(([how, value]) =>
      withFields(`${field}-${how}`, { [field]: value }, [at(line, column)]),
    ),
    ...wrong.map((value, i) =>
      withFields(`${field}-wrong-${i + 1}`, { [field]: value }, [at(line, column)]),
    ),
  ]),
  ...Object.entries(optional).flatMap(([field, wrong]) => [
    withFields(`${field}-nothing`, { [field]: "" }, [at(9, field.length + 3)]),
    withFields(`${field}-empty-quotes`, { [field]: '""' }, [at(9, field.length + 3)]),
    ...wrong.map((value, i) =>
      withFields(`${field}-wrong-${i + 1}`, { [field]: value }, [at(9, field.length + 3)]),
    ),
  ]),
  withFields("slug-of-another-page", { slug: "/da/b" }, [at(9, 7)]),
  withFields("corrections-without-note", { corrections: "[{ date: 2025-01-01 }]" }, [at(9, 15)]),
  withFields("corrections-bad-date", { corrections: "[{ date: today, note: a }]" }, [at(9, 23)]),
  withFields("aliases-bad-path", { aliases: "{ paths: [old] }" }, [at(9, 20)]),
  withFields("disclosures-bad-value", { disclosures: "{ controller: 7 }" }, [at(9, 28)]),
  withFields("field-misspelt", { tittle: "A" }, ["W a.md:9:1 frontmatter"]),
  withFields("field-unknown", { constructor: "A", toString: "B" }, [
    "W a.md:9:1 frontmatter",
    "W a.md:10:1 frontmatter",
  ]),
  withFields("field-prototype", { ["__proto__"]: "A" }, ["W a.md:9:1 frontmatter"]),
  withFields("field-unknown-inside", { aliases: "{ pahts: [/da/old] }" }, [
    "W a.md:9:12 frontmatter",
  ]),
];

function at(line: number, column: number): string {
  return `E a.md:${line}:${column} frontmatter`;
}

/** The field's line is a comment, so that all others stay where they are. */
function withoutField(field: string): BadInput {
  const { files, name } = withFields(`${field}-missing`, {}, []);
  const text = (path: string) =>
    String(files["a.md"]?.(path)).replace(`\n${field}:`, `\n# ${field}:`);
  return { name, files: { "a.md": text }, says: [at(2, 1)] };
}
