/** A place of one sequence and the place of another that it may go with. */
export type Link = { readonly before: number; readonly after: number; readonly weight: number };

/** The links that can stand together without crossing or sharing a place, and weigh most. In order, in n log n. */
export function heaviestChain(links: readonly Link[]): Link[] {
  const sorted = links.toSorted((a, b) => a.after - b.after || b.before - a.before);
  const size = 1 + links.reduce((most, { before }) => Math.max(most, before), -1);
  const best = new BestUpTo(size);
  const ends = sorted.map((link) => {
    const behind = best.below(link.before);
    const end = { link, behind, weight: link.weight + (behind?.weight ?? 0) };
    best.add(link.before, end);
    return end;
  });
  let last: End | undefined;
  for (const end of ends) if (end.weight > (last?.weight ?? 0)) last = end;
  const chain: Link[] = [];
  for (; last; last = last.behind) chain.push(last.link);
  return chain.reverse();
}

type End = { readonly link: Link; readonly behind: End | undefined; readonly weight: number };

/** The heaviest end below a place: a Fenwick tree. */
class BestUpTo {
  readonly #ends: (End | undefined)[];

  constructor(size: number) {
    this.#ends = new Array(size + 1).fill(undefined);
  }

  below(place: number): End | undefined {
    let best: End | undefined;
    for (let i = place; i > 0; i -= i & -i) {
      const end = this.#ends[i];
      if (end && end.weight > (best?.weight ?? 0)) best = end;
    }
    return best;
  }

  add(place: number, end: End): void {
    for (let i = place + 1; i < this.#ends.length; i += i & -i)
      if (end.weight > (this.#ends[i]?.weight ?? 0)) this.#ends[i] = end;
  }
}
