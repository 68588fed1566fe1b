import type { DocumentFacts } from "../../document/document-facts.ts";
import { frozenDate } from "../../versions/frozen/frozen-date.ts";
import { newCorrections } from "../../versions/frozen/new-corrections.ts";
import { lostClauses } from "../../versions/lost-clauses.ts";
import { ownChanges } from "../../versions/own-changes.ts";
import { saidChanges } from "./described-changes.ts";
import { namesClause } from "./names-clause.ts";
import { saysEnough } from "./says-enough.ts";
import { idleWords } from "./shared-words.ts";

/** A text that is a fifth shorter, by more than an address takes. */
const share = 0.2;
const leastLength = 100;

/** Nobody names more clauses than these. */
const mostWeighed = 200;

/** What of an older text is gone without a word, in the message grammar; nothing where all is there or said. */
export function lossMessage(before: DocumentFacts, after: DocumentFacts): string | undefined {
  const lost = lostClauses(before, after);
  const length = before.length - after.length;
  const isShorter = length >= leastLength && length >= share * before.length;
  if (lost.length === 0 && !isShorter) return undefined;
  const isIdle = idleWords(before);
  const notes = correctionNotes(before, after);
  const texts = [...notes, ownChanges(after, before) ?? ""];
  const said = saidChanges(texts, after.frontmatter.lang);
  const unsaid = lost.filter(
    ({ heading, within }, i) =>
      i >= mostWeighed || ![heading, ...within].some((each) => namesClause(said, each, isIdle)),
  );
  const since = `since ${frozenDate(before)}`;
  const field = notes.length > 0 ? "corrections" : "changes";
  if (unsaid.length > 0) {
    const them = unsaid.length > 1 ? "them" : "it";
    return `Missing ${names(unsaid.map(({ heading }) => heading.text))} ${since}, expected ${them}, or ${field} that name ${them}`;
  }
  if (!isShorter || lost.length > 0 || saysEnough(said, isIdle)) return undefined;
  return `Unexpected loss of ${Math.round((100 * length) / before.length)} % of the text ${since}, expected ${field} that say what was taken out`;
}

/** What an erratum says of itself. */
function correctionNotes(before: DocumentFacts, after: DocumentFacts): string[] {
  const isErratum = frozenDate(before) === after.frontmatter.date;
  return isErratum ? newCorrections(after, before).map(({ note }) => note) : [];
}

const mostNamed = 3;
const longestName = 60;

function names(titles: readonly string[]): string {
  const named = titles.slice(0, mostNamed).map((title) => `“${shortened(title)}”`);
  const rest = titles.length - named.length;
  if (rest > 0) return `${named.join(", ")} and ${rest} more`;
  return named.length > 1
    ? `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`
    : (named[0] ?? "");
}

function shortened(title: string): string {
  return title.length > longestName ? `${title.slice(0, longestName - 1)}…` : title;
}
