import { closeBracket, note, openBracket, picture } from "./bracket-marks.ts";
import { characterReferences } from "./character-reference.ts";
import { isBlank } from "./is-blank.ts";
import type { FoundMark, MarkPlace, Mode, Span, SpanKind } from "./span.ts";
import { tagEnd } from "./tag-end.ts";

const finders: Readonly<Record<string, (at: MarkPlace) => readonly FoundMark[]>> = {
  "*": single("mark"),
  _: single("mark"),
  "~": single("mark"),
  "`": single("mark"),
  "[": openBracket,
  "]": closeBracket,
  "!": picture,
  "<": angle,
  "&": reference,
  "\\": backslash,
  "|": ({ mode, start }) => (mode === "table" ? [["bar", start + 1]] : []),
  "#": hashes,
  "{": id,
  "^": note,
  "\0": ({ page, shown, start }) =>
    page[shown] === "\uFFFD" ? [["reference", start + 1, 1]] : [["reference", start + 1]],
};

/** Those that plain HTML knows too. */
const htmlFinders = new Set(["<", "&", "\0"]);

const markCodes = new Uint8Array(128);
for (const sign of Object.keys(finders)) markCodes[sign.charCodeAt(0)] = 1;

/** Whether a mark may begin with a code unit. */
export function canBeMark(code: number, mode: Mode): boolean {
  return code < 128 && markCodes[code] === 1 && mode !== "literal";
}

/** Whether a character more often is the start of a mark than itself, also where the page shows the same. */
export function isMarkFirst(code: number): boolean {
  return code === 0x5c || code === 0x26;
}

/** The marks that may stand at a place, the likeliest first. */
export function spansAt(at: MarkPlace): Span[] {
  const sign = at.text[at.start] ?? "";
  if (at.mode === "literal" && sign !== "\0") return [];
  if (at.mode === "html" && !htmlFinders.has(sign)) return [];
  const found = finders[sign]?.(at) ?? [];
  return found.map(([kind, end, shown = 0]) => ({ kind, start: at.start, end, shown }));
}

function single(kind: SpanKind) {
  return ({ start }: MarkPlace): readonly FoundMark[] => [[kind, start + 1]];
}

const address = /<((?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*)|(?:[^\s<>@]+@[^\s<>@]+))>/y;

function angle({ text, start, page, shown, mode }: MarkPlace): readonly FoundMark[] {
  address.lastIndex = start;
  const [whole = "", inner = ""] = (mode !== "html" && address.exec(text)) || [];
  if (whole && page.startsWith(inner, shown)) return [["link", start + whole.length, inner.length]];
  const tag = tagEnd(text, start);
  return tag ? [[tag.kind, tag.end]] : [];
}

function reference({ text, start, page, shown, mode }: MarkPlace): readonly FoundMark[] {
  return characterReferences(text, start).flatMap((each): FoundMark[] => {
    if (each.isOpen && mode !== "html") return [];
    const kind = each.isOpen ? "open-reference" : "reference";
    if (each.shown === undefined) {
      // Two thousand names stand for one sign, or for two.
      const code = page.codePointAt(shown) ?? 0;
      const one = code > 0xffff ? 2 : 1;
      return code < 0x80
        ? []
        : [
            [kind, each.end, one],
            [kind, each.end, one + 1],
          ];
    }
    if (isBlank(each.shown.charCodeAt(0))) return [[kind, each.end]];
    return page.startsWith(each.shown, shown) ? [[kind, each.end, each.shown.length]] : [];
  });
}

function backslash({ text, start, page, shown }: MarkPlace): readonly FoundMark[] {
  const next = text[start + 1] ?? "";
  if (next === "\n") return [["break", start + 1]];
  const isSign = /^[!-/:-@[-`{-~]$/.test(next);
  return isSign && page[shown] === next ? [["escape", start + 2, 1]] : [];
}

const hashRun = /#+/y;

function hashes({ text, start, mode }: MarkPlace): readonly FoundMark[] {
  if (mode !== "heading") return [];
  hashRun.lastIndex = start;
  const end = start + (hashRun.exec(text)?.[0].length ?? 0);
  const isLast = /^\s*$/.test(text.slice(end, end + 1000));
  const isFirst = start < 1000 && text.slice(0, start).trim() === "";
  return isLast || isFirst ? [["hash", end]] : [];
}

const explicitId = /\{#[^{}]*\}(?=\s*#*\s*$)/y;

function id({ text, start, mode }: MarkPlace): readonly FoundMark[] {
  explicitId.lastIndex = start;
  const found = mode === "heading" ? explicitId.exec(text) : null;
  return found ? [["id", start + found[0].length]] : [];
}
