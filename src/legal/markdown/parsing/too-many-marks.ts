import { sourceParagraphs } from "./source-paragraphs.ts";

/** More of one kind than any paragraph has. For each of them the parser looks through all of the paragraph in vain. */
const mostLonely = 1000;

/** Whatever else begins something inside a line. For each of them parser and renderer move all that stands behind or before. */
const anyMark = /[[\]<>`@]|[*_~]+|www\.|:\/\//gi;
const mostInAll = 20_000;

/** A mark that has another half. */
type Mark = {
  readonly name: string;
  /** Finds halves in a text without what is escaped: the first group is one that opens, any other one that closes. */
  readonly halves: RegExp;
  /** Whether one that closes nothing costs as much as one that nothing closes. */
  readonly isLookedBackFor: boolean;
};

const marks: readonly Mark[] = [
  { name: "[", halves: /(\[)|\]/g, isLookedBackFor: false },
  { name: "](", halves: /(\]\()|\)/g, isLookedBackFor: false },
  { name: "<", halves: /(<)|>/g, isLookedBackFor: false },
  { name: "<!", halves: /(<[!?])|-->|\?>|\]>/g, isLookedBackFor: false },
  // Between spaces such a sign is none; between letters it closes what is open, or opens.
  ...["*", "_", "~"].map((sign) => {
    const run = `\\${sign}+`;
    return {
      name: sign,
      halves: new RegExp(`(?<=^|\\s)(${run})(?!\\s|$|\\${sign})|(?<=[^\\s\\${sign}])${run}`, "g"),
      isLookedBackFor: true,
    };
  }),
];

/** Where a paragraph has so many marks that the parser would take minutes for it, and what is said of it. */
export function tooManyMarks(
  markdown: string,
): { readonly offset: number; readonly message: string } | undefined {
  for (const { offset, text } of sourceParagraphs(markdown)) {
    if (text.length <= mostLonely) continue;
    const found = tooMany(text.replace(/\\./gs, ""));
    if (found)
      return { offset, message: `Unexpected paragraph with ${found}, expected it divided` };
  }
  return undefined;
}

function tooMany(text: string): string | undefined {
  const lonely = marks.find((mark) => hasTooManyLonely(text, mark));
  if (lonely) return `more than 1,000 times “${lonely.name}” without its other half`;
  if (text.length <= mostInAll || (text.match(anyMark)?.length ?? 0) <= mostInAll) return undefined;
  return "more than 20,000 brackets, stars and other marks";
}

function hasTooManyLonely(text: string, { halves, isLookedBackFor }: Mark): boolean {
  let open = 0;
  let lonely = 0;
  for (const [, opening] of text.matchAll(halves)) {
    if (opening) open++;
    else if (open > 0) open--;
    else if (isLookedBackFor) lonely++;
    if (open + lonely > mostLonely) return true;
  }
  return false;
}
