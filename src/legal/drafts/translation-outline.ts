import type { Content } from "mdast";
import { isId } from "../markdown/headings/heading-ids.ts";
import type { HeadingNode } from "../markdown/headings/headings.ts";
import { titleHeading } from "../markdown/headings/title-heading.ts";
import { isTocFence } from "../markdown/headings/toc-fence.ts";
import type { Reading } from "../markdown/reading.ts";
import { escapedText } from "./escaped-text.ts";
import { marker, type Outline, type OutlineHeading } from "./outline.ts";

/**
 * The outline of a text that is to be translated: its headings with their ranks and clause numbers, in its own words, and the
 * ids that it sets. The h1 that it begins with is the title, which a translation has its own words for.
 */
export function translationOutline({ tree, headings }: Reading): Outline {
  const listed = headings.filter(({ isTopLevel }) => isTopLevel);
  const own = titleHeading(tree);
  const title = listed.find(({ node }) => node === own);
  const ids = new Set<string>();
  const titleId = title && freshId(title, ids);
  return {
    hasTitle: title !== undefined,
    ...(titleId !== undefined && { titleId }),
    hasIntroduction: isIntroduced(tree.children, title),
    headings: listed.filter((each) => each !== title).map((each) => copied(each, ids)),
  };
}

function copied(heading: HeadingNode, ids: Set<string>): OutlineHeading {
  const explicitId = freshId(heading, ids);
  return {
    rank: heading.node.depth,
    markdown: escapedText(heading.text) || marker,
    ...(explicitId !== undefined && { explicitId }),
  };
}

/** The id that a heading sets. What is no id or stands twice is an error there; it must not become one here. */
function freshId({ explicitId }: HeadingNode, ids: Set<string>): string | undefined {
  if (explicitId === undefined || !isId(explicitId) || ids.has(explicitId)) return undefined;
  ids.add(explicitId);
  return explicitId;
}

/** Whether words stand before the first heading that is not the title. */
function isIntroduced(blocks: readonly Content[], title: HeadingNode | undefined): boolean {
  const end = blocks.findIndex((node) => node.type === "heading" && node !== title?.node);
  return blocks
    .slice(0, end < 0 ? blocks.length : end)
    .some((node) => !silent.has(node.type) && !isTocFence(node));
}

/** Blocks that say nothing. */
const silent: ReadonlySet<string> = new Set([
  "heading",
  "definition",
  "footnoteDefinition",
  "html",
  "thematicBreak",
]);
