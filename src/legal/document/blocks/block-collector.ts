import type { TextBlock } from "./text-block.ts";

/** Elements before and behind which a line of text ends; all others are part of one (HTML standard, 15.3). */
const blockElements: ReadonlySet<string> = new Set(
  "article blockquote caption center col colgroup dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Where the words stand that come next: in what, as which kind of block, and what was counted there. */
type Stand = { readonly place: string; readonly leaf: string; readonly counts: Counts };

type Counts = Map<string, number>;

/** Takes what a text is made of in the order of the page, under the names of HTML's elements, and gathers its blocks. */
export class BlockCollector {
  readonly blocks: TextBlock[] = [];
  #stand: Stand = { place: "", leaf: "", counts: new Map() };
  readonly #outer: Stand[] = [];
  #text = "";
  #lines: readonly [number, number] = [0, 0];

  /** Adds words to the block that is open. */
  add(text: string): void {
    this.#text += text;
  }

  /** Says from which lines of the file the next blocks come. */
  from(line: number, lastLine: number): void {
    this.end();
    this.#lines = [line, lastLine];
  }

  /** Begins an element that has an end. */
  open(name: string, start = 1): void {
    if (!blockElements.has(name)) return;
    this.end();
    this.#outer.push(this.#stand);
    this.#stand = inner(name, start, this.#stand);
  }

  /** Ends the element that was opened last under this name. */
  close(name: string): void {
    if (!blockElements.has(name)) return;
    this.end();
    this.#stand = this.#outer.pop() ?? this.#stand;
  }

  /** Takes an element without an end: a line break, a rule. */
  void(name: string): void {
    if (name === "br") this.#text += " ";
    else if (blockElements.has(name)) this.end();
  }

  /** Begins the notes of a page, which are no list of its text, or the next of them. */
  note(number: number): void {
    this.end();
    this.#stand = within({ place: "", leaf: "", counts: new Map() }, `note ${number}`);
  }

  /** Ends the block that is open. */
  end(): void {
    const text = this.#text.replace(/[\t\n\f\r ]+/g, " ").replace(/^ | $/g, "");
    this.#text = "";
    if (text === "") return;
    const [line, lastLine] = this.#lines;
    const { place, leaf } = this.#stand;
    this.blocks.push({ place: joined(place, leaf), text, line, lastLine });
  }
}

function inner(name: string, start: number, stand: Stand): Stand {
  switch (name) {
    case "blockquote":
      return within(stand, next(stand, "quote"));
    case "ul":
      return within(stand, next(stand, "list"));
    case "ol":
      return within(stand, next(stand, "list"), new Map([["number", start - 1]]));
    case "li":
      return within(stand, next(stand, stand.counts.has("number") ? "number" : "item"));
    case "table":
      return within(stand, next(stand, "table"));
    case "tr":
      next(stand, "row");
      stand.counts.set("column", 0);
      return stand;
    case "td":
    case "th":
      next(stand, "column");
      return within(stand, `cell ${stand.counts.get("row")}:${stand.counts.get("column")}`);
    case "pre":
      return { ...stand, leaf: "code" };
    default:
      return /^h[1-6]$/.test(name) ? { ...stand, leaf: `heading ${name.charAt(1)}` } : stand;
  }
}

function within({ place }: Stand, name: string, counts: Counts = new Map()): Stand {
  return { place: joined(place, name), leaf: "", counts };
}

/** The name of the next quote, list, table, row or item. */
function next({ counts }: Stand, kind: string): string {
  const count = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, count);
  return `${kind} ${count}`;
}

function joined(place: string, last: string): string {
  return place === "" || last === "" ? place + last : `${place} / ${last}`;
}
