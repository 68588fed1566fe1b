import type { Severity } from "../../document/diagnostic.ts";
import type { DirectedLine } from "./directed-lines.ts";
import { joiningLetters } from "./uncomposed-letters.ts";

/** Where an unseen character stands. */
export type UnseenPlace = {
  /** The letter before it, whose marks stand between; empty at the start. */
  readonly before: string;
  /** The character behind it; empty at the end. */
  readonly after: string;
  readonly line: () => DirectedLine;
};

/** Characters that are told in one finding. */
export type UnseenKind = {
  readonly form: RegExp;
  /** What several of them are called; where nothing is said, they are all the same character. */
  readonly plural?: string;
  /** Whether a character does its work where it stands. */
  readonly isRightful?: (place: UnseenPlace) => boolean;
  readonly expected?: string;
  readonly severity?: Severity;
  /** Whether the text says the same without it. */
  readonly isRemovable?: true;
};

/** Scripts without spaces, whose words a zero-width space may part. */
const unspaced =
  /[\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Tai_Tham}\p{Script=New_Tai_Lue}\p{Script=Tai_Le}\p{Script=Tai_Viet}\p{Script=Balinese}\p{Script=Javanese}\p{Script=Sundanese}]/u;

/** Letters that a joiner never shapes. Those of all other scripts it may. */
const unjoined =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Armenian}\p{Script=Georgian}]/u;

const joining = new RegExp(`[${joiningLetters}]`, "u");

/** What melts into the letter before it would do so if what keeps it apart were taken away. */
const keepsApart = ({ after }: UnseenPlace) => joining.test(after);

function partsWords(place: UnseenPlace): boolean {
  return unspaced.test(place.before) || unspaced.test(place.after) || keepsApart(place);
}

function joins({ before, after }: UnseenPlace): boolean {
  const isShaped = (letter: string) =>
    /[\p{L}\p{M}]/u.test(letter) && !unjoined.test(letter) && !/\p{Script=Inherited}/u.test(letter);
  const isPictured =
    /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{E007F}/u.test(before) &&
    /\p{Extended_Pictographic}/u.test(after);
  return isShaped(before) || isShaped(after) || isPictured;
}

/** Emoji, ideographs and letters of some scripts come in variants. */
const varying =
  /[\p{Emoji}\p{Extended_Pictographic}\p{S}\p{Script=Han}\p{Script=Mongolian}\p{Script=Phags_Pa}\p{Script=Myanmar}\p{Script=Manichaean}]/u;
const hangul = /\p{Script=Hangul}/u;
const latin = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** The kinds of characters that no reader sees; the first whose form fits counts. */
export const unseenKinds: readonly UnseenKind[] = [
  { form: /\u200B/, isRightful: partsWords, isRemovable: true },
  { form: /\uFEFF/, isRightful: keepsApart, isRemovable: true },
  { form: /\uFFFD/, expected: "the letter that was lost", severity: "error" },
  { form: /[\u200C\u200D]/, plural: "joiners and non-joiners", isRightful: joins },
  {
    form: /[\u061C\u200E\u200F]/,
    plural: "marks of direction",
    isRightful: ({ line }) => line().isRightToLeft,
  },
  {
    form: /[\u2066-\u2069]/,
    plural: "isolates of direction",
    isRightful: ({ line }) => line().isRightToLeft && line().isBalanced,
  },
  { form: /[\u202A-\u202E]/, plural: "controls of direction" },
  { form: /[\u{E0000}-\u{E007F}]/u, plural: "tag characters" },
  {
    form: /\p{Variation_Selector}/u,
    plural: "selectors of variants",
    isRightful: ({ before }) => varying.test(before),
  },
  {
    form: /[\u0335-\u0338]/,
    plural: "strokes through letters",
    expected: "~~ around words that are struck out",
    isRightful: ({ before }) => !/\p{L}/u.test(before),
  },
  {
    form: /[\u115F\u1160\u3164\uFFA0]/,
    plural: "fillers",
    isRightful: ({ before, after }) => hangul.test(before) || hangul.test(after),
  },
  {
    form: /[\u034F\u17B4\u17B5]/,
    plural: "joiners without ink",
    isRightful: ({ before }) => /\p{L}/u.test(before) && !latin.test(before),
  },
  { form: /\p{Noncharacter_Code_Point}/u, plural: "codes that are no characters" },
  {
    form: /[\x80-\x9F]/,
    plural: "control characters",
    // The rest of a garbled letter, which is told as such.
    isRightful: ({ before }) => /[\x80-\xBF\xC2-\xF4]/.test(before),
  },
  { form: /\p{Cc}/u, plural: "control characters" },
  { form: /(?:)/, plural: "characters without ink" },
];
