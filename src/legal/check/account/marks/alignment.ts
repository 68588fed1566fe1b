import { isBlank } from "./is-blank.ts";
import type { Mode, Span } from "./span.ts";
import { canBeMark, isMarkFirst, spansAt } from "./spans-at.ts";

/** What of a source is a mark, in order; and where source and page part, where they do. */
export type Alignment = {
  readonly spans: readonly Span[];
  readonly fault?: { readonly at: number; readonly shown: number };
};

/** A place where a sign may be itself or a mark: what to try next there. */
type Choice = {
  readonly at: number;
  readonly shown: number;
  readonly spans: number;
  readonly next: number;
};

/**
 * Lets two pointers run over a source and the words that a page shows of it. What only the source has must be a mark. Where a sign
 * can be both it is first taken for itself, and for a mark where that leads nowhere; the number of such trials is limited.
 */
export function alignment(text: string, page: string, mode: Mode): Alignment {
  if (text === page) return same;
  const hasty = new Walk(text, page, mode, true).run();
  return hasty.fault ? new Walk(text, page, mode, false).run() : hasty;
}

const same: Alignment = { spans: [] };
/** How many characters are looked at, besides six times as many as there are. */
const patience = 2000;
const deepest = 200;

class Walk {
  #at = 0;
  #shown = 0;
  #farAt = 0;
  #farShown = 0;
  #looks = 0;
  readonly #spans: Span[] = [];
  readonly #choices: Choice[] = [];
  #tried: Set<number> | undefined;

  readonly text: string;
  readonly page: string;
  readonly mode: Mode;
  readonly isHasty: boolean;

  constructor(text: string, page: string, mode: Mode, isHasty: boolean) {
    this.text = text;
    this.page = page;
    this.mode = mode;
    this.isHasty = isHasty;
  }

  run(): Alignment {
    const { text, page, mode } = this;
    const most = patience + 6 * text.length;
    for (let isOpen = true; isOpen && this.#looks < most; this.#looks++) {
      this.#skipBlanks();
      if (this.#at >= text.length) {
        if (this.#shown >= page.length) return { spans: this.#spans };
        isOpen = this.#back();
        continue;
      }
      const code = text.charCodeAt(this.#at);
      const isSame = this.#shown < page.length && code === page.charCodeAt(this.#shown);
      if (canBeMark(code, mode) || code === 0) isOpen = this.#choose(code, isSame);
      else if (isSame) this.#advance(1);
      else isOpen = this.#back();
    }
    return { spans: this.#spans, fault: { at: this.#farAt, shown: this.#farShown } };
  }

  #skipBlanks(): void {
    const { text, page } = this;
    do {
      while (isBlank(text.charCodeAt(this.#at))) this.#at++;
      while (isBlank(page.charCodeAt(this.#shown))) this.#shown++;
    } while (this.isHasty && this.#skipLine());
  }

  /** Plain lines, which are most, are compared at once. */
  #skipLine(): boolean {
    const { text, page } = this;
    if (this.#at > 0 && text.charCodeAt(this.#at - 1) !== 0x0a) return false;
    const lineEnd = text.indexOf("\n", this.#at);
    const line = text.slice(this.#at, lineEnd < 0 ? text.length : lineEnd);
    if (line === "" || !page.startsWith(line, this.#shown)) return false;
    this.#advance(line.length);
    return true;
  }

  #advance(by: number): void {
    this.#at += by;
    this.#shown += by;
  }

  #choose(code: number, isSame: boolean): boolean {
    const [at, shown] = [this.#at, this.#shown];
    if (isSame && !isMarkFirst(code)) {
      this.#keep({ at, shown, spans: this.#spans.length, next: 0 });
      this.#advance(1);
      return true;
    }
    return this.#take({ at, shown, spans: this.#spans.length, next: 0 });
  }

  #keep(choice: Choice): void {
    this.#choices.push(choice);
    if (this.#choices.length > 2 * deepest) this.#choices.splice(0, deepest);
  }

  /** Takes the next thing that a sign can be. */
  #take(choice: Choice): boolean {
    const { text, page, mode } = this;
    const { at: start, shown } = choice;
    const found = spansAt({ text, start, page, shown, mode });
    const span = found[choice.next];
    if (span) {
      const code = text.charCodeAt(start);
      if (choice.next + 1 < found.length || isMarkFirst(code))
        this.#keep({ ...choice, next: choice.next + 1 });
      this.#spans.push(span);
      this.#at = span.end;
      this.#shown = shown + span.shown;
      return true;
    }
    const isSame = text[start] === page[shown] && isMarkFirst(text.charCodeAt(start));
    if (!isSame || choice.next > found.length) return this.#back();
    this.#at = start + 1;
    this.#shown = shown + 1;
    return true;
  }

  /** Goes back to the last choice; says whether there was one. */
  #back(): boolean {
    if (this.#at > this.#farAt) [this.#farAt, this.#farShown] = [this.#at, this.#shown];
    for (let choice = this.#choices.pop(); choice; choice = this.#choices.pop()) {
      const key = (choice.at * (this.page.length + 1) + choice.shown) * 8 + choice.next;
      this.#tried ??= new Set();
      if (this.#tried.has(key)) continue;
      this.#tried.add(key);
      this.#spans.length = choice.spans;
      return this.#take(choice);
    }
    return false;
  }
}
