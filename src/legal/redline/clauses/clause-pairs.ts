import type { Pair } from "../sequences/alignment.ts";

/** Which clause of one text is which of another. What is found first stands. */
export class ClausePairs {
  readonly #ofBefore = new Map<number, number>();
  readonly #ofAfter = new Map<number, number>();

  add({ before, after }: Pair): void {
    if (this.#ofBefore.has(before) || this.#ofAfter.has(after)) return;
    this.#ofBefore.set(before, after);
    this.#ofAfter.set(after, before);
  }

  /** The place in the new text of a clause of the old one. */
  ofBefore(before: number): number | undefined {
    return this.#ofBefore.get(before);
  }

  /** The place in the old text of a clause of the new one. */
  ofAfter(after: number): number | undefined {
    return this.#ofAfter.get(after);
  }

  /** All of them in the order of the new text. */
  all(): Pair[] {
    const pairs = [...this.#ofAfter].map(([after, before]) => ({ before, after }));
    return pairs.sort((a, b) => a.after - b.after);
  }
}
