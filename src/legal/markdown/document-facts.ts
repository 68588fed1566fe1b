import { blocksDigest, blocksWords, type TextBlock } from "../document/blocks/text-block.ts";
import type { AddressFact, DocumentFacts, PictureFact } from "../document/document-facts.ts";
import { sha256 } from "../document/words.ts";
import { linkTargets, pictureTargets } from "./addresses/targets.ts";
import { tokenPosition } from "./html/html-nodes.ts";
import type { Reading } from "./reading.ts";
import { start } from "./start.ts";
import { checkBacks } from "./words/check-backs.ts";
import type { Passage } from "./words/passages.ts";
import { plainText } from "./words/plain-text.ts";
import { senseText } from "./words/sense-text.ts";

/**
 * The facts of a document, from its frontmatter, the one reading of its text, and its running text.
 *
 * @param blocks what the page must show
 */
export function documentFacts(
  head: Pick<DocumentFacts, "file" | "frontmatter" | "positions" | "bytesDigest">,
  reading: Reading,
  passages: readonly Passage[],
  blocks: readonly TextBlock[],
): DocumentFacts {
  const headings = reading.headings.map(({ node, text }, i) => ({
    id: reading.ids[i] ?? "",
    rank: node.depth,
    text,
    ...start(node),
  }));
  const { anchors, links } = rawAnchors(reading);
  const ownWords = blocksWords(blocks);
  return {
    ...head,
    headings,
    anchors,
    links: [...markdownLinks(reading), ...links],
    pictures: pictures(reading),
    checkBacks: checkBacks(passages, reading.lang),
    wordsDigest: sha256(ownWords),
    blocksDigest: blocksDigest(blocks),
    senseDigest: sha256(senseText(reading.tree)),
    textDigest: sha256(plainText(reading.tree)),
    length: ownWords.length,
  };
}

function markdownLinks({ tree }: Reading): AddressFact[] {
  return linkTargets(tree).map(({ node, url }) => ({ url, ...start(node) }));
}

function pictures({ tree }: Reading): PictureFact[] {
  return pictureTargets(tree).map(({ node, url }) => ({
    url,
    alt: node.alt ?? "",
    ...start(node),
  }));
}

function rawAnchors({ html }: Reading): { anchors: string[]; links: AddressFact[] } {
  const anchors: string[] = [];
  const links: AddressFact[] = [];
  for (const node of html) {
    for (const token of node.tokens) {
      if (token.type !== "open" || token.name !== "a") continue;
      for (const { name, value } of token.attributes) {
        if (name === "href") links.push({ url: value, ...tokenPosition(node, token) });
        else if (name === "id" || name === "name") anchors.push(value);
      }
    }
  }
  return { anchors: [...new Set(anchors)], links };
}
