import { codeUnitOrder } from "../document/code-unit-order.ts";
import type { DocumentFacts } from "../document/document-facts.ts";
import { frozenName } from "../document/names/frozen-name.ts";

/** Whether a version is in force on a day: no longer, now, or not yet. */
export type VersionState = "superseded" | "live" | "upcoming";

/** A document as it was, is or will be published with one effective date. */
export type Version = {
  /** The effective date, YYYY-MM-DD. */
  readonly date: string;
  readonly state: VersionState;
  /** The facts of its bytes: the frozen ones where it is frozen, else those of the working file. */
  readonly facts: DocumentFacts;
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
  /** The facts that the page at the document's path is made from: the working file's where it is the version shown. */
  readonly page: DocumentFacts;
  /** Since when the document is no longer in force, where that day has come. */
  readonly withdrawn: string | undefined;
};

/**
 * The versions of a document on a day ("which bytes are which" in DESIGN.md): its frozen files, and the working file, which
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
  const { path, date: workingDate, withdrawn } = document.frontmatter;
  const byDate = new Map([[workingDate, document]]);
  for (const facts of frozen) byDate.set(frozenName(facts.file)?.date ?? "", facts);
  const dates = [...byDate.keys()].sort(codeUnitOrder);
  const liveDate = dates.findLast((date) => date <= day);
  const versions = [...byDate]
    .sort(([a], [b]) => codeUnitOrder(a, b))
    .map(([date, facts]): Version => {
      const state = date === liveDate ? "live" : date <= day ? "superseded" : "upcoming";
      const isFrozen = facts !== document;
      const isDated = isFrozen || state !== "live";
      return { date, state, facts, isFrozen, path: isDated ? `${path}/${date}` : path };
    });
  const live = versions.find(({ state }) => state === "live");
  const shown = live ?? (versions[0] as Version);
  return {
    document,
    versions,
    live,
    shown,
    page: shown.date === workingDate ? document : shown.facts,
    withdrawn: withdrawn !== undefined && withdrawn <= day ? withdrawn : undefined,
  };
}

/** Frozen files by the working file that they belong to. */
export function frozenByDocument(
  frozen: readonly DocumentFacts[],
): ReadonlyMap<string, readonly DocumentFacts[]> {
  const found = new Map<string, DocumentFacts[]>();
  for (const facts of frozen) {
    const document = frozenName(facts.file)?.document ?? "";
    const known = found.get(document);
    if (known) known.push(facts);
    else found.set(document, [facts]);
  }
  return found;
}
