import type { Severity } from "../../document/diagnostic.ts";
import type { Passage } from "../../markdown/words/passages.ts";
import { openStars } from "./open-stars.ts";

/** Markup that readers see, where it begins in a passage, and what was meant. */
export type LiteralMarkup = {
  readonly offset: number;
  readonly shown: string;
  readonly expected: string;
  readonly severity?: Severity;
};

type Form = Omit<LiteralMarkup, "offset" | "shown"> & {
  /** Where the form begins in a text; negative where it does not. */
  readonly at: (text: string) => number;
  readonly shown: RegExp;
  readonly kind?: Passage["kind"];
};

const anyMarkup = /\*\*|__|\][ \u00a0]?\(|\{[:#]|\[\^|^#/m;

const forms: readonly Form[] = [
  { at: openStars, shown: /\*\*/y, expected: "bold words" },
  { at: openLines, shown: /__/y, expected: "bold words" },
  { at: (text) => text.indexOf("]("), shown: /\]\(/y, expected: "a link" },
  {
    at: apartLink,
    shown: /\].\(/y,
    expected: "a link, without that space",
  },
  {
    at: (text) => text.search(/\{:[^{}\n]+\}/),
    shown: /\{:[^{}\n]+\}/y,
    expected: "the words alone",
    severity: "error",
  },
  {
    at: (text) => text.search(/\{#[^\s{}][^{}\n]*\}/),
    shown: /\{#[^{}\n]*\}/y,
    expected: "it at the end of a heading",
    severity: "error",
  },
  {
    at: (text) => text.search(/\[\^[^[\]\s]{1,100}\]/),
    shown: /\[\^[^[\]\s]{1,100}\]/y,
    expected: "a footnote of that name",
  },
  {
    at: (text) => text.search(/^#{2,6}[\p{L}\p{Nd}]/mu),
    shown: /#+/y,
    expected: "a space behind it, as in a heading",
    kind: "paragraph",
  },
  {
    // A word processor's space makes no heading.
    at: (text) => text.search(/^(?:#(?! )\p{Zs}\p{L}|#{2,6}(?! )\p{Zs})/mu),
    shown: /#+/y,
    expected: "a plain space behind it in place of that one, as in a heading",
    kind: "paragraph",
  },
];

/** What remained markup in the words of a passage: the first of each form. */
export function literalMarkupIn(passage: Passage): LiteralMarkup[] {
  if (!anyMarkup.test(passage.text)) return [];
  const text = withoutExplicitId(passage);
  return forms.flatMap(({ at, shown, kind, ...rest }) => {
    const offset = !kind || kind === passage.kind ? at(text) : -1;
    if (offset < 0) return [];
    shown.lastIndex = offset;
    return [{ offset, shown: shown.exec(text)?.[0] ?? "", ...rest }];
  });
}

/** A heading ends with its id where the page does not show it. */
function withoutExplicitId({ kind, node, text }: Passage): string {
  const endsWithWords = kind === "heading" && node.children.at(-1)?.type === "text";
  return endsWithWords ? text.replace(/\{#[^{}]*\}[ \t]*$/, "") : text;
}

/** Two underscores before a word and, later, behind one. Names with them inside and lines to write on have no such pair. */
function openLines(text: string): number {
  const opening = text.search(/(?<![\p{L}\p{M}\p{Nd}_])__(?=[\p{L}"“„«])/u);
  if (opening < 0) return -1;
  const closing = /(?<=[^\s_])__(?![\p{L}\p{M}\p{Nd}_])|(?<=[^\s_\p{L}\p{M}\p{Nd}])__(?!_)/gu;
  closing.lastIndex = opening + 2;
  return closing.test(text) ? opening : -1;
}

/** Words in brackets, but no "[GDPR]" and no "[sic]" that a source follows. */
const bracketed = /\[(?=[^[\]]*(?:\p{Ll}{4}|[\p{scx=Han}\p{scx=Kana}\p{scx=Hang}]))[^[\]]{1,80}$/u;
/** What can only be an address. */
const address = /^(?:(?:https?:\/\/|mailto:)[^\s()]|[^\s()]{1,100}\.md[#)]|[/#][^\s()]{1,100}\))/;

/** Where the brackets of a link close that a space parts from its address: "[our terms] (https://…)". */
function apartLink(text: string): number {
  for (const { index } of text.matchAll(/\][ \u00a0]\(/g)) {
    const isLink =
      bracketed.test(text.slice(Math.max(0, index - 82), index)) &&
      address.test(text.slice(index + 3, index + 110));
    if (isLink) return index;
  }
  return -1;
}
