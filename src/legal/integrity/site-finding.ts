import { sha256, words, wordsDigest } from "../document/words.ts";
import { firstDifference } from "./first-difference.ts";
import { type LineDifference, lineDifference } from "./line-difference.ts";
import type { ManifestDocument } from "./manifest-schema.ts";
import { articleWords } from "./page-facts.ts";
import type { Rewriting } from "./rewritings/rewriting.ts";
import { rewritings } from "./rewritings/rewritings.ts";
import type { SiteAnswer } from "./site-answer.ts";

/** A file that a site must have. */
export type ExpectedFile = {
  readonly file: string;
  /** SHA-256, hex; of an error page any of them, for hosts choose among them. */
  readonly digests: readonly string[];
  /** Where its address may redirect, instead of being answered with the file: from the root of the site. */
  readonly movedTo?: string | undefined;
  /** The text that the page shows, where the manifest names one. */
  readonly document?: ManifestDocument | undefined;
};

/** What is wrong with a file of a site. */
export type SiteFinding = ExpectedFile & {
  readonly kind: "differing" | "missing" | "extra" | "elsewhere" | "silent";
  /** Why it is missing or silent, or where the request was led. */
  readonly why?: string;
  readonly found?: string;
  readonly difference?: LineDifference | undefined;
  /** Of a page of a document: whether the words of its article are those that they must be, white space aside. */
  readonly hasItsWords?: boolean | undefined;
  /** The words that were found and those that were expected, from shortly before they differ, without white space. */
  readonly words?: { readonly found: string; readonly expected: string } | undefined;
  readonly rewritings: readonly Rewriting[];
  /** Whether nothing but these was done: without them the bytes are those that were expected. */
  readonly isAllRewriting?: boolean;
};

/** Whether an answer is the file that was expected, byte for byte, or redirects to where it may. */
export function isExpected(expected: ExpectedFile, answer: SiteAnswer): boolean {
  if (answer.kind !== "file") return false;
  if (answer.redirectedTo !== undefined && answer.redirectedTo === expected.movedTo) return true;
  return expected.digests.includes(sha256(answer.bytes));
}

/**
 * Says what is wrong with an answer that is not what was expected.
 *
 * @param bytes what was expected, where it is at hand
 */
export function siteFinding(
  expected: ExpectedFile,
  answer: SiteAnswer,
  bytes?: Uint8Array,
): SiteFinding {
  if (answer.kind === "file") return differing(expected, answer.bytes, bytes);
  const kind = answer.kind === "absent" ? "missing" : answer.kind;
  return {
    ...expected,
    kind,
    why: answer.kind === "elsewhere" ? answer.to : answer.why,
    rewritings: [],
  };
}

function differing(
  expected: ExpectedFile,
  bytes: Uint8Array,
  expectedBytes: Uint8Array | undefined,
): SiteFinding {
  const finding = { ...expected, kind: "differing", found: sha256(bytes), rewritings: [] } as const;
  const text = textOf(bytes);
  if (text === undefined) return finding;
  const built = expectedBytes && textOf(expectedBytes);
  const { by, before } = rewritings(text, expected.file.endsWith(".html"), built);
  return {
    ...finding,
    difference: built === undefined ? undefined : lineDifference(text, built),
    ...wordsFound(text, built, expected.document),
    rewritings: by,
    isAllRewriting: by.length > 0 && expected.digests.includes(sha256(before)),
  };
}

function wordsFound(
  html: string,
  built: string | undefined,
  document: ManifestDocument | undefined,
): Pick<SiteFinding, "hasItsWords" | "words"> {
  if (!document) return {};
  const found = wordsOf(html);
  if (found === undefined) return {};
  const hasItsWords = wordsDigest(found) === document.sha256.words;
  const difference =
    hasItsWords || built === undefined
      ? undefined
      : firstDifference([{ text: wordsOf(built) ?? "", line: 1 }], found);
  return {
    hasItsWords,
    words: difference && { found: difference.page, expected: difference.source },
  };
}

/** Nothing where a hostile page is nested deeper than can be followed, or stands for more than it says. */
function wordsOf(html: string): string | undefined {
  try {
    return words(articleWords(html));
  } catch {
    return undefined;
  }
}

/** Bytes as text, a byte order mark included; nothing where they are none. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
