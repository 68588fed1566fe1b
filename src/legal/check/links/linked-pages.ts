import { addressKey } from "../../document/addresses/address.ts";
import { contentVersions, type DatedContent } from "../../versions/content-versions.ts";
import type { DocumentVersions } from "../../versions/document-versions.ts";
import { redirects } from "../../versions/redirects.ts";
import { redlinePath } from "../../versions/redline-path.ts";
import { linkedPlaces } from "./linked-places.ts";

/** A page that links may lead to. */
export type LinkedPage = {
  readonly path: string;
  /** What it shows in the course of time, the earliest first; nothing where it is no text of a document. */
  readonly texts: readonly LinkedText[];
};

/** A text that a page shows from a day on, and the ids that are in it. */
export type LinkedText = { readonly date: string; readonly places: () => ReadonlySet<string> };

/** The pages that the site has on a day. */
export type LinkedPages = {
  /** By the files that they are made from: of a document its own path, of a frozen version the one under its date. */
  readonly byFile: ReadonlyMap<string, LinkedPage>;
  /** Addresses that documents have left among them. */
  readonly byPath: ReadonlyMap<string, LinkedPage>;
  /** The same by one key for all spellings of a path, to name the one that was meant. */
  readonly byKey: ReadonlyMap<string, LinkedPage>;
};

/** Gathers what links may lead to. */
export function linkedPages(content: DatedContent): LinkedPages {
  const documents = contentVersions(content);
  const made = documents.flatMap(textPages);
  const languages = content.documents.map(({ frontmatter }) => `/${frontmatter.lang}`);
  const lists = ["/", ...languages, ...documents.flatMap(listPaths)];
  const byPath = new Map<string, LinkedPage>([
    ...lists.map((path) => [path, { path, texts: [] }] as const),
    ...made.map(({ page }) => [page.path, page] as const),
  ]);
  for (const { from, to } of redirects(documents)) {
    const page = byPath.get(to);
    if (page && !byPath.has(from)) byPath.set(from, page);
  }
  return {
    byFile: new Map(made.flatMap(({ file, page }) => (file === undefined ? [] : [[file, page]]))),
    byPath,
    byKey: new Map([...byPath].map(([path, page]) => [addressKey(path), page])),
  };
}

type TextPage = { readonly file: string | undefined; readonly page: LinkedPage };

/** The page at a document's path, and those of its versions. */
function textPages({ document, versions, shown }: DocumentVersions): TextPage[] {
  const { path, date, aliases } = document.frontmatter;
  const text = ({ date, facts }: { date: string; facts: typeof document }): LinkedText => {
    // Of most versions nobody asks.
    let known: ReadonlySet<string> | undefined;
    return { date, places: () => (known ??= linkedPlaces(facts, aliases)) };
  };
  const dated = versions
    .filter((version) => version.path !== path)
    .map((version) => ({
      file: version.facts === document ? undefined : version.facts.file,
      page: { path: version.path, texts: [text(version)] },
    }));
  // Where the working file's own date is frozen, the page at the path shows the working file.
  const texts = versions
    .filter((version) => version.date >= shown.date)
    .map((version) => text(version.date === date ? { ...version, facts: document } : version));
  return [...dated, { file: document.file, page: { path, texts } }];
}

/** What the site writes beside a document that has no words of its own. */
function listPaths(all: DocumentVersions): string[] {
  const redlines = all.versions.flatMap((version) => redlinePath(all, version) ?? []);
  return [`${all.document.frontmatter.path}/versions`, ...redlines];
}
