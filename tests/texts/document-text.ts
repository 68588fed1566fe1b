/** The frontmatter of a document that is right in every field. */
export type Fields = Readonly<Record<string, string>>;

/** A whole document. Its language is the first segment of its path, its id the rest; `fields` are YAML and win. */
export function documentText(path: string, body: string, fields: Fields = {}): string {
  const [, lang = "en", ...rest] = path.split("/");
  const all: Fields = {
    id: JSON.stringify(rest.join("-")),
    title: JSON.stringify(rest.at(-1)),
    description: "What applies",
    templateKey: "about",
    lang,
    date: "2025-11-05",
    path,
    ...fields,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join("\n")}\n---\n\n${body}\n`;
}

/** The line of a document on which its body starts, where it has no fields but the usual ones. */
export const bodyLine = 11;
