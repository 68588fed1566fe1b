import { addressParts, decoded } from "../document/addresses/address-parts.ts";
import { isRelativeAddress } from "../document/addresses/local-target.ts";
import type { Position } from "../document/diagnostic.ts";
import { type LegalDocument, legalDocument } from "../document/legal-document.ts";
import { linkTargets, pictureTargets } from "../markdown/addresses/targets.ts";
import { tokenPosition } from "../markdown/html/html-nodes.ts";
import { type Reading, reading } from "../markdown/reading.ts";
import { start } from "../markdown/start.ts";
import type { Cause } from "./site-proof.ts";

type Written = Position & { readonly text: string };

/** Where a file writes what its page shows amiss; undefined where it does not, for then something else made it. */
export function causePlace(
  { kind, written }: Cause,
  file: string,
  text: string,
): Position | undefined {
  const { document } = legalDocument(file, text);
  if (!document) return undefined;
  const read = readingOrNothing(document);
  if (!read) return undefined;
  if (kind === "picture") return picture(written, read, document);
  const all = kind === "id" ? ids(read) : links(read);
  const same = all.filter((each) =>
    kind === "id" ? each.text === written : isSameLink(each.text, written),
  );
  // The first of two ids is the one that browsers lead to.
  const { line, column } = (kind === "id" ? same[1] : undefined) ?? same[0] ?? {};
  return line && column ? { line, column } : undefined;
}

function readingOrNothing({ body, frontmatter, bodyLine }: LegalDocument): Reading | undefined {
  try {
    return reading(body, frontmatter.lang, bodyLine);
  } catch {
    return undefined;
  }
}

function links({ tree, html }: Reading): Written[] {
  return [
    ...linkTargets(tree).map(({ node, url }) => ({ text: url, ...start(node) })),
    ...attributes(html, "href"),
  ];
}

function ids({ headings, ids, html }: Reading): Written[] {
  const own = headings.map(({ node }, i) => ({ text: ids[i] ?? "", ...start(node) }));
  return [...own, ...attributes(html, "id")].sort((a, b) => a.line - b.line || a.column - b.column);
}

function attributes(html: Reading["html"], wanted: string): Written[] {
  return html.flatMap((node) =>
    node.tokens.flatMap((token) =>
      token.type !== "open"
        ? []
        : token.attributes
            .filter(({ name }) => name === wanted)
            .map(({ value }) => ({ text: value, ...tokenPosition(node, token) })),
    ),
  );
}

/** A link to another file has the address of its page there; its place in that page stays. */
function isSameLink(url: string, href: string): boolean {
  if (decoded(url) === decoded(href)) return true;
  return (
    isRelativeAddress(url) &&
    decoded(addressParts(url).fragment) === decoded(addressParts(href).fragment)
  );
}

/** A picture keeps its name in the site, in another folder and maybe with another ending. */
function picture(
  asset: string,
  { tree }: Reading,
  { frontmatter, positions }: LegalDocument,
): Position | undefined {
  const found = pictureTargets(tree).find(({ url }) => nameOf(url) === nameOf(asset));
  if (found) return start(found.node);
  const { image } = frontmatter;
  return image && nameOf(image) === nameOf(asset) ? positions.image : undefined;
}

function nameOf(url: string): string {
  const { path } = addressParts(url);
  return decoded(path.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "");
}
