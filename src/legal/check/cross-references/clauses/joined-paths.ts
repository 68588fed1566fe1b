/** The numbers by which parts of clauses are cited: each of the clauses' own with each of the parts', `5` and `2` as `5.2`. */
export function joinedPaths(bases: readonly string[], ends: readonly string[]): string[] {
  return bases.flatMap((base) => ends.map((end) => (base === "" ? end : `${base}.${end}`)));
}
