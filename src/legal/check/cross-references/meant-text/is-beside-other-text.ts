import type { Passage } from "../../../markdown/words/passages.ts";
import { surroundings } from "./surroundings.ts";

/** Only small words stand between a text and its section: "[our FAQ](…), in the section “Prices”". */
const small = String.raw`[\s,(–-]{0,3}(?:\p{L}{1,4}['’]?\s+){0,3}`;
const smallOnly = new RegExp(`^${small}$`, "u");
const smallAtStart = new RegExp(`^(?=\\s)${small}`, "u");

/** "See the Release Notes, section “Upgrades”", but not "However, section “Upgrades” applies". */
const nameAtEnd = /\p{L}\s\p{Lu}[\p{L}\p{M}\p{Pd}]*,\s+$/u;

/** Whether a reference is to the text that is named right beside it: a link, what code calls a program, a title. */
export function isBesideOtherText(
  { text, isLinked, isCode }: Passage,
  from: number,
  to: number,
): boolean {
  const { before, behind } = surroundings(text, from, to);
  if (nameAtEnd.test(before)) return true;
  for (let at = from - before.length; at < to + behind.length; at++) if (isCode(at)) return true;
  const linkEnd = lastLinked(before, from, isLinked);
  if (linkEnd !== undefined && smallOnly.test(text.slice(linkEnd, from))) return true;
  const [lead] = smallAtStart.exec(behind) ?? [];
  return lead !== undefined && isLinked(to + lead.length);
}

/** Where the last link before a reference ends. */
function lastLinked(
  before: string,
  from: number,
  isLinked: (offset: number) => boolean,
): number | undefined {
  for (let at = from - 1; at >= from - before.length; at--) if (isLinked(at)) return at + 1;
  return undefined;
}
