import { signOrSpace } from "./characters.ts";
import type { InlineRule, InlineState, Step } from "./step.ts";

/** A bare address is read as it stands: no sign of it is a mark. */
export const bareAddresses: Step = {
  why: "The page makes links of bare addresses (GFM, 6.9), in which stars, strokes and backslashes are signs of the address.",
  example: {
    text: "https://example.com/a_b_c?*d* a_b_@example.com",
    reads: [": https://example.com/a_b_c?*d* a_b_@example.com"],
  },
  teach: ({ inline }) => {
    inline.ruler.at("text", plainText);
    inline.ruler.before("text", "bare-address", address);
  },
};

/** What a line of text has of addresses and of brackets, found once for each. */
type Addresses = {
  /** Where addresses begin, in order, and where each ends. */
  readonly starts: readonly number[];
  readonly ends: ReadonlyMap<number, number>;
  /** From where on brackets are open that nothing has closed yet, or none are, in turns. */
  readonly bracketEdges: readonly number[];
};

const known = new WeakMap<InlineState, Addresses>();

function addresses(state: InlineState): Addresses {
  const found = known.get(state) ?? addressesIn(state.src);
  known.set(state, found);
  return found;
}

const none: Addresses = { starts: [], ends: new Map(), bracketEdges: [] };

/** Where an address may begin. */
const beginnings = /https?:\/\/|www\.|(?<![-.+\w])[-.+\w]+@/gi;

function addressesIn(src: string): Addresses {
  const ends = new Map<number, number>();
  let from = 0;
  for (const { 0: begun, index } of src.matchAll(beginnings)) {
    if (index < from) continue;
    const end = begun.endsWith("@") ? mailEnd(src, index, begun) : webEnd(src, index, begun);
    if (end === undefined) continue;
    ends.set(index, end);
    from = end;
  }
  return ends.size === 0
    ? none
    : { starts: [...ends.keys()], ends, bracketEdges: bracketEdges(src) };
}

const domainForm = /^(?:[-._&]|[^\s\p{P}\p{Cc}$+<=>^`|~])*/u;

function webEnd(src: string, start: number, begun: string): number | undefined {
  const isWww = begun.endsWith(".");
  const before = src.charAt(start - 1);
  if (isWww ? !/^$|[\s(*_~]/.test(before) : /[a-z]/i.test(before)) return undefined;
  const from = start + begun.length;
  const first = src.charAt(from);
  if (
    isWww ? /^$|\n/.test(first) : first === "" || signOrSpace.test(first) || /\p{Cc}/u.test(first)
  )
    return undefined;
  const end = addressEnd(src, from);
  const [domain = ""] = domainForm.exec(src.slice(isWww ? start : from, end)) ?? [];
  return /_[^.]*(?:\.[^.]*)?$/.test(domain) ? undefined : end;
}

/** Signs that end a sentence and no address, unless more of it follows. */
const endSigns = /[!"')*,.:;<?_~]/;

/** An address goes on to white space or a tag, but for signs at its end and brackets that it has not opened. */
function addressEnd(src: string, from: number): number {
  const limit = matchFrom(/[ \t\n\r<]/g, src, from)?.index ?? src.length;
  let tail = limit;
  // Behind such signs a tag that begins with more than a letter is no end.
  const behind = matchFrom(/[!"')*,.:;<?_~]*/y, src, limit)?.[0].length ?? 0;
  if (/^[ \t\n\r]?$/.test(src.charAt(limit + behind)))
    while (tail > from && endSigns.test(src.charAt(tail - 1))) tail--;
  const reference = /&[a-z]*;$/i.exec(src.slice(Math.max(from, limit - 40), limit));
  if (reference) tail = Math.min(tail, limit - reference[0].length);
  let open = 0;
  for (let at = from; at < limit; at++) {
    const character = src.charAt(at);
    if (character === "(") open++;
    else if (character === ")") open--;
    if (at >= tail && (character !== ")" || open < 0)) return at;
  }
  return limit;
}

function matchFrom(form: RegExp, text: string, from: number): RegExpExecArray | null {
  form.lastIndex = from;
  return form.exec(text);
}

function mailEnd(src: string, start: number, begun: string): number | undefined {
  if (src.charAt(start - 1) === "/") return undefined;
  const from = start + begun.length;
  const host = matchFrom(/(?:[-_]*[a-z\d]|\.(?=[-_]*[a-z\d]))*/iy, src, from)?.[0] ?? "";
  return host.includes(".") ? from + host.length : undefined;
}

/** Where the first of open brackets opens and the last closes. Marks of notes are none. */
function bracketEdges(src: string): number[] {
  const edges: number[] = [];
  let open = 0;
  for (const { 0: found, index } of src.matchAll(/\\[\s\S]|(?<!\^)\[(?!\^)|\]/g)) {
    if (found === "[" && open++ === 0) edges.push(index);
    else if (found === "]" && open > 0 && --open === 0) edges.push(index);
  }
  return edges;
}

const address: InlineRule = (state, silent) => {
  const { ends, bracketEdges: edges } = addresses(state);
  const end = ends.get(state.pos);
  // No link may hold another: there is none behind a bracket that nothing has closed yet.
  if (end === undefined || end > state.posMax || countBelow(edges, state.pos) % 2 === 1)
    return false;
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
};

/** Words up to the next sign that may mean something, or the next address. */
const plainText: InlineRule = (state, silent) => {
  const { pos, posMax, src } = state;
  const sign = matchFrom(/[\n!#$%&*+\-:<=>@[\\\]^_`{}~]/g, src, pos)?.index ?? posMax;
  const { starts } = addresses(state);
  const start = starts[countBelow(starts, pos + 1)] ?? posMax;
  const end = Math.min(sign, start, posMax);
  if (end === pos) return false;
  if (!silent) state.pending += src.slice(pos, end);
  state.pos = end;
  return true;
};

/** How many of sorted numbers are less than one. */
function countBelow(sorted: readonly number[], than: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < than) low = middle + 1;
    else high = middle;
  }
  return low;
}
