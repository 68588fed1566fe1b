import { isCalendarDate } from "../calendar-date.ts";

/** What the name of a frozen version says: `da/legal/terms/2025-11-05.md` is the version of `da/legal/terms.md` of that day. */
export type FrozenName = {
  /** The working file that the version belongs to. */
  readonly document: string;
  /** The effective date, YYYY-MM-DD. */
  readonly date: string;
  /** Of bytes that an erratum replaced: which, counted from 1. They are kept, and are no version. */
  readonly replaced?: number;
};

const form = /^(.+)\/(\d{4}-\d{2}-\d{2})(?:\.([1-9]\d*))?\.md$/;

/** Reads the name of a frozen version, or nothing where a file is none. */
export function frozenName(file: string): FrozenName | undefined {
  const [, folder = "", date = "", replaced] = form.exec(file) ?? [];
  if (!folder.includes("/") || !isCalendarDate(date)) return undefined;
  return { document: `${folder}.md`, date, ...(replaced && { replaced: Number(replaced) }) };
}

/** The name of a document's frozen version, or of the bytes that an erratum replaced in it. */
export function frozenFile(document: string, date: string, replaced?: number): string {
  const folder = document.replace(/\.md$/, "");
  return `${folder}/${date}${replaced === undefined ? "" : `.${replaced}`}.md`;
}
