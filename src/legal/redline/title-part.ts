import { titleHeading } from "../markdown/headings/title-heading.ts";
import type { Reading } from "../markdown/reading.ts";
import type { HeadingBlock } from "./block.ts";
import { changedBlock } from "./changes/changed-block.ts";
import type { Comparison } from "./changes/comparison.ts";
import { wholeBlock } from "./changes/whole-block.ts";
import type { Clause } from "./clauses/clause.ts";
import { clauseRedline } from "./clauses/clause-redline.ts";
import type { ClauseRedline } from "./redline-part.ts";
import { folded } from "./words/folded.ts";

/** A text as its page shows it: where it does not begin with its own h1, under the title of its frontmatter. */
export type TitledReading = Reading & { readonly title?: string };

/**
 * What happened to the title that a page shows above a text; nothing where it stayed. It is none of the words of the text. A title
 * that became the first heading of the text, or the other way round, stayed too.
 */
export function titlePart(
  before: TitledReading,
  after: TitledReading,
  comparison: Comparison,
): ClauseRedline | undefined {
  const [old, now] = [shownTitle(before), shownTitle(after)];
  if (old === now || (old ?? ownTitle(before)) === (now ?? ownTitle(after))) return undefined;
  const [was, is] = [titleClause(old), titleClause(now)];
  const blocks =
    was && is
      ? changedBlock(was.heading, is.heading, comparison)
      : [
          ...(was ? [wholeBlock(was.heading, "del")] : []),
          ...(is ? [wholeBlock(is.heading, "ins")] : []),
        ];
  return clauseRedline(was, is, blocks, undefined, comparison.lang);
}

/** The title where the page shows it. */
function shownTitle(text: TitledReading): string | undefined {
  return text.title === undefined || titleHeading(text.tree) ? undefined : folded(text.title);
}

function ownTitle(text: TitledReading): string | undefined {
  const first = titleHeading(text.tree);
  return first && folded(text.headings.find(({ node }) => node === first)?.text ?? "");
}

function titleClause(title: string | undefined): TitleClause | undefined {
  if (title === undefined) return undefined;
  const place = { quotes: 0, depth: 0, rank: 1, id: "", hasExplicitId: false, isTopLevel: true };
  const heading: HeadingBlock = { kind: "heading", text: title, marks: [], number: "", ...place };
  return { kind: "title", heading, blocks: [], parent: undefined };
}

type TitleClause = Clause & { readonly heading: HeadingBlock };
