import { addressKey } from "../../document/addresses/address.ts";
import { addressParts, decoded, isExternalPath } from "../../document/addresses/address-parts.ts";
import { isRelativeAddress, localTarget } from "../../document/addresses/local-target.ts";
import type { DocumentFacts } from "../../document/document-facts.ts";
import { frozenName } from "../../document/names/frozen-name.ts";
import type { Corpus } from "../rule.ts";
import type { LinkedPage, LinkedPages } from "./linked-pages.ts";

/** A document and what its links are judged by. */
export type LinkSource = {
  readonly document: DocumentFacts;
  /** Its own. */
  readonly places: ReadonlySet<string>;
  readonly corpus: Corpus;
  readonly pages: LinkedPages;
};

/** Says what was expected of a link without a scheme, or nothing when it is alive. */
export function deadLink(source: LinkSource, url: string): string | undefined {
  return isRelativeAddress(url) ? deadFileLink(source, url) : deadPathLink(source, url);
}

/** The same for a link to another Markdown file. */
function deadFileLink(source: LinkSource, url: string): string | undefined {
  const { document, corpus, pages } = source;
  const { file, fragment } = localTarget(document.file, url);
  if (!file.endsWith(".md")) return "a document (.md), a path from / or a whole address";
  const page = pages.byFile.get(file);
  if (frozenName(file)) return page?.path ?? "a document that exists";
  // A file that is there but broken has findings of its own.
  if (!page) return corpus.files.has(file) ? undefined : "a document that exists";
  return deadPlace(source, page, fragment);
}

/** The same for `#id` and root-relative links. */
function deadPathLink(source: LinkSource, url: string): string | undefined {
  const { places, corpus, pages } = source;
  const { path, fragment: rawFragment } = addressParts(url);
  const fragment = decoded(rawFragment);
  if (url === "" || url.startsWith("?")) return "an address";
  if (path === "") return places.has(fragment) ? undefined : "the id of a heading";
  if (path.startsWith("//")) return "a whole address with https:";
  const page = pages.byPath.get(decoded(path));
  if (page) return deadPlace(source, page, fragment);
  if (isExternalPath(path, corpus.externalPaths)) return undefined;
  return (
    pages.byKey.get(addressKey(decoded(path)))?.path ??
    "a page of this site or one of its externalPaths"
  );
}

/** A link must hold in what its page shows when the document that has it is read, and in all that is to come there. */
function deadPlace(
  { document, pages }: LinkSource,
  { path, texts }: LinkedPage,
  fragment: string,
): string | undefined {
  // A list has no places that anybody may rely on.
  if (texts.length === 0) return fragment === "" ? undefined : `${path} alone`;
  const from = readFrom(document, pages);
  const first = Math.max(
    0,
    texts.findLastIndex(({ date }) => date <= from),
  );
  const lacking = texts.slice(first).find(({ places }) => !places().has(fragment));
  if (!lacking) return undefined;
  const isElsewhere = texts.some(({ places }) => places().has(fragment));
  return `the id of a heading there${isElsewhere ? `, in the version of ${lacking.date} too` : ""}`;
}

/** The day from which a working file is read: its own where another version is still in force, else today. */
function readFrom({ file, frontmatter }: DocumentFacts, { byFile }: LinkedPages): string {
  const shown = byFile.get(file)?.texts[0]?.date ?? "";
  return frontmatter.date > shown ? frontmatter.date : "";
}
