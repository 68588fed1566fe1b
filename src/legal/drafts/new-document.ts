import { escapedText } from "./escaped-text.ts";
import { type NewFields, newFrontmatter } from "./new-frontmatter.ts";
import { marker, type Outline } from "./outline.ts";

/** The text of a new file: its fields, its title, the table of contents, and a marker wherever words are to be written. */
export function newDocument(fields: NewFields, outline: Outline): string {
  const { hasTitle, titleId, hasIntroduction, headings } = outline;
  const blocks = [
    ...(hasTitle ? [heading(1, escapedText(fields.title), titleId)] : []),
    ...(hasIntroduction ? [marker] : []),
    "```toc\n```",
    ...headings.flatMap(({ rank, markdown, explicitId }) => [
      heading(rank, markdown, explicitId),
      marker,
    ]),
  ];
  return `---\n${newFrontmatter(fields)}---\n\n${blocks.join("\n\n")}\n`;
}

function heading(rank: number, markdown: string, id: string | undefined): string {
  return `${"#".repeat(rank)} ${markdown}${id === undefined ? "" : ` {#${id}}`}`;
}
