import type { TextEdit } from "../../document/diagnostic.ts";
import type { CharacterFinding } from "./character-finding.ts";
import { characterName } from "./character-name.ts";
import { type DirectedLine, directedLines } from "./directed-lines.ts";
import { type UnseenKind, unseenKinds } from "./unseen-kinds.ts";

/** What no reader sees, and U+FFFD, which stands where a letter was lost. Line ends have findings of their own. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\x01-\x08\v\f\x0E-\x1F\x7F-\x9F\p{Bidi_Control}\p{Noncharacter_Code_Point}\u200B-\u200D\u2028\u2029\uFEFF\uFFF9-\uFFFD\u{E0000}-\u{E007F}]/u;

/** The flag of England and the like: a black flag and the letters of a region, unseen. */
const flagOrUnseen = new RegExp(
  `\\u{1F3F4}[\\u{E0020}-\\u{E007E}]+\\u{E007F}|${unseen.source}`,
  "gu",
);

/** Characters of a text that no reader sees and that have no work to do where they stand, by kind. */
export function unseenCharacters(text: string, lang: string): CharacterFinding[] {
  if (!unseen.test(text)) return [];
  const found = new Map<UnseenKind, { character: string; offset: number }[]>();
  const line = directedLines(text, lang);
  for (const { 0: character, index: offset } of text.matchAll(flagOrUnseen)) {
    const kind = unseenKinds.find(({ form }) => form.test(character));
    if (character.startsWith("\u{1F3F4}") || !kind || isRightful(kind, text, offset, line))
      continue;
    const all = found.get(kind);
    if (all) all.push({ character, offset });
    else found.set(kind, [{ character, offset }]);
  }
  return [...found].map(([kind, all]) => finding(kind, all));
}

function isRightful(
  { isRightful }: UnseenKind,
  text: string,
  offset: number,
  line: (offset: number) => DirectedLine,
): boolean {
  if (!isRightful) return false;
  const before = letterBefore(text, offset);
  // Whatever is looked at for what stands behind it is one code unit long.
  const after = String.fromCodePoint(text.codePointAt(offset + 1) ?? 0);
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
  all: readonly { character: string; offset: number }[],
): CharacterFinding {
  const [{ character, offset } = { character: "", offset: 0 }] = all;
  const name = characterName(character);
  const several = plural ? `${all.length} ${plural}, the first ${name}` : `${all.length} ${name}`;
  const removal = ({ character, offset }: (typeof all)[number]): TextEdit => ({
    start: offset,
    end: offset + character.length,
    text: "",
  });
  return {
    offset,
    message: `Unexpected ${all.length === 1 ? name : several}, expected ${expected}`,
    ...(severity && { severity }),
    ...(isRemovable && { fix: all.map(removal) }),
  };
}
