import type { TextEdit } from "../../document/diagnostic.ts";
import { htmlTokens } from "../../markdown/html/html-tokens.ts";
import type { CharacterFinding } from "./character-finding.ts";
import { characterName } from "./character-name.ts";
import { type DirectedLine, directedLines } from "./directed-lines.ts";
import { type UnseenKind, unseenKinds } from "./unseen-kinds.ts";

/**
 * What no reader sees, strokes through letters, and U+FFFD, which stands where a letter was lost. Line ends have findings of
 * their own; soft hyphens and word joiners are typography. One class without conditions: each text is searched.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each mark is meant by itself.
  /[\u0335-\u0338\x01-\x08\v\f\x0E-\x1F\x7F-\x9F\p{Bidi_Control}\p{Noncharacter_Code_Point}\p{Variation_Selector}\u034F\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200D\u2028\u2029\u2061-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF0-\uFFFD\u{1BCA0}-\u{1BCA3}\u{1D159}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/u;

/** What may mean a character that no reader sees, as `&#x202e;` and `&rlm;` do. */
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,24});/u;

/** The flag of England and the like: a black flag and the letters of a region, unseen. */
const flag = String.raw`\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}`;
const sought = new RegExp(`${flag}|${unseen.source}|${reference.source}`, "gu");

/** Characters of a text that no reader sees and that have no work to do where they stand, by kind. */
export function unseenCharacters(text: string, lang: string): CharacterFinding[] {
  if (!unseen.test(text) && !reference.test(text)) return [];
  const found = new Map<UnseenKind, Unseen[]>();
  const line = directedLines(text, lang);
  for (const { 0: written, index: offset } of text.matchAll(sought)) {
    const character = meant(written);
    const kind = unseenKinds.find(({ form }) => form.test(character));
    const one = { character, written, offset };
    if (!unseen.test(character) || !kind || isRightful(kind, text, one, line)) continue;
    const all = found.get(kind);
    if (all) all.push(one);
    else found.set(kind, [one]);
  }
  return [...found].map(([kind, all]) => finding(kind, all));
}

type Unseen = {
  readonly character: string;
  /** As the text has it: the character itself, or a reference. */
  readonly written: string;
  readonly offset: number;
};

/** What a reader's browser makes of it; nothing of a flag. */
function meant(written: string): string {
  if (written.startsWith("\u{1F3F4}")) return "";
  if (!written.startsWith("&")) return written;
  const [token] = htmlTokens(written);
  return token?.type === "text" ? token.text : "";
}

function isRightful(
  { isRightful }: UnseenKind,
  text: string,
  { written, offset }: Unseen,
  line: (offset: number) => DirectedLine,
): boolean {
  if (!isRightful) return false;
  const before = letterBefore(text, offset);
  const after = String.fromCodePoint(text.codePointAt(offset + written.length) ?? 0);
  return isRightful({ before, after, line: () => line(offset) });
}

function letterBefore(text: string, offset: number): string {
  let end = offset;
  for (;;) {
    const isPair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, end - 2), end));
    const start = Math.max(0, end - (isPair ? 2 : 1));
    const letter = text.slice(start, end);
    if (!/\p{M}/u.test(letter)) return letter;
    end = start;
  }
}

function finding(
  { plural, expected = "none", severity, isRemovable }: UnseenKind,
  all: readonly Unseen[],
): CharacterFinding {
  const [{ character, written, offset } = { character: "", written: "", offset: 0 }] = all;
  const name = characterName(character) + (written === character ? "" : ` written ${written}`);
  const several = plural ? `${all.length} ${plural}, the first ${name}` : `${all.length} ${name}`;
  const removal = ({ written, offset }: Unseen): TextEdit => ({
    start: offset,
    end: offset + written.length,
    text: "",
  });
  return {
    offset,
    message: `Unexpected ${all.length === 1 ? name : several}, expected ${expected}`,
    ...(severity && { severity }),
    ...(isRemovable && { fix: all.map(removal) }),
  };
}
