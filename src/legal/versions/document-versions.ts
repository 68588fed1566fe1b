import { codeUnitOrder } from "../document/code-unit-order.ts";
import type { DocumentFacts } from "../document/document-facts.ts";
import type { Frontmatter } from "../document/fields/frontmatter-schema.ts";
import { grouped } from "../document/grouped.ts";
import { frozenName } from "../document/names/frozen-name.ts";

/**
 * Whether a version is in force on a day: no longer, now, or not yet. What was in force or was to be ends with its document: it is
 * withdrawn.
 */
export type VersionState = "superseded" | "live" | "upcoming" | "withdrawn";

/** A document as it was, is or will be published with one effective date. */
export type Version = {
  /** The effective date, YYYY-MM-DD. */
  readonly date: string;
  readonly state: VersionState;
  /** The facts of its bytes, for hashes, proofs and redlines: the frozen ones where it is frozen, else those of the working file. */
  readonly facts: DocumentFacts;
  /** What the page under its date shows: its own bytes, at the address that the document has today. */
  readonly published: DocumentFacts;
  /**
   * Its fields in lists, feeds and answers to machines: those of the page at the document's path where that shows it, since what
   * was corrected later stands in the working file alone.
   */
  readonly frontmatter: Frontmatter;
  readonly isFrozen: boolean;
  /** Where it can be read: under its date for ever where it is frozen or upcoming, else at the document's own path. */
  readonly path: string;
};

/** A document with all its versions on a day. */
export type DocumentVersions = {
  /** The working file. */
  readonly document: DocumentFacts;
  /** Oldest first; one at least. */
  readonly versions: readonly Version[];
  /** The version in force, where there is one: the greatest date that is not after the day. */
  readonly live: Version | undefined;
  /** The version at the document's path: the live one, else the first that is coming. */
  readonly shown: Version;
  /** The facts of the bytes that the page at the document's path is made from: the working file where it is the version shown. */
  readonly page: DocumentFacts;
  /** What that page shows. */
  readonly published: DocumentFacts;
  /** Since when the document is no longer in force, where that day has come. */
  readonly withdrawn: string | undefined;
};

/**
 * The versions of a document on a day ("which bytes are which" in docs/design.md): its frozen files, and the working file, which
 * counts as a version where its own date is not frozen.
 *
 * @param frozen the facts of its frozen files
 * @param day YYYY-MM-DD
 */
export function documentVersions(
  document: DocumentFacts,
  frozen: readonly DocumentFacts[],
  day: string,
): DocumentVersions {
  const { path, date: workingDate } = document.frontmatter;
  const byDate = new Map([[workingDate, document]]);
  for (const facts of frozen) byDate.set(frozenName(facts.file)?.date ?? "", facts);
  const dates = [...byDate.keys()].sort(codeUnitOrder);
  const liveDate = dates.findLast((date) => date <= day);
  const shownDate = liveDate ?? dates[0];
  const page = (shownDate === workingDate ? document : byDate.get(shownDate ?? "")) ?? document;
  const withdrawn = withdrawnSince(document, day);
  const versions = dates.map((date): Version => {
    const facts = byDate.get(date) ?? document;
    const isFrozen = facts !== document;
    return {
      date,
      state: versionState(date, liveDate, withdrawn !== undefined),
      facts,
      published: published(facts, document),
      frontmatter: (date === shownDate ? page : facts).frontmatter,
      isFrozen,
      path: isFrozen || date !== liveDate ? `${path}/${date}` : path,
    };
  });
  const live = versions.find(({ date }) => date === liveDate);
  return {
    document,
    versions,
    live,
    shown: live ?? (versions[0] as Version),
    page,
    published: published(page, document),
    withdrawn,
  };
}

function withdrawnSince({ frontmatter: { withdrawn } }: DocumentFacts, day: string) {
  return withdrawn !== undefined && withdrawn <= day ? withdrawn : undefined;
}

function versionState(date: string, liveDate = "", isWithdrawn = false): VersionState {
  if (date < liveDate) return "superseded";
  if (isWithdrawn) return "withdrawn";
  return date === liveDate ? "live" : "upcoming";
}

/**
 * What some bytes of a document say, at the address and with the aliases that it has today. They go by the name of its working
 * file, from whose folder their links and pictures resolve.
 */
function published(facts: DocumentFacts, document: DocumentFacts): DocumentFacts {
  if (facts === document) return document;
  const { id, lang, path, aliases, withdrawn } = document.frontmatter;
  const today = { id, lang, path, ...(aliases && { aliases }), ...(withdrawn && { withdrawn }) };
  return { ...facts, file: document.file, frontmatter: { ...facts.frontmatter, ...today } };
}

/** Frozen files by the working file that they belong to. */
export function frozenByDocument(
  frozen: readonly DocumentFacts[],
): ReadonlyMap<string, readonly DocumentFacts[]> {
  return grouped(frozen, ({ file }) => frozenName(file)?.document ?? "");
}
