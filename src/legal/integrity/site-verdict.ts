import type { Manifest } from "./manifest-schema.ts";
import type { SiteFinding } from "./site-finding.ts";

/** From what a site was made, by its manifest. */
export type SiteBuild = Pick<Manifest, "day" | "commit">;

/** How a site compares with what it must be. */
export type SiteVerdict = {
  /** The address or the folder that was looked at, and what it was compared with. */
  readonly site: string;
  readonly against: string;
  /** How many files were asked for. */
  readonly count: number;
  /** Sorted by file. */
  readonly findings: readonly SiteFinding[];
  /** Files that hosts consume instead of serving: they were not asked for. */
  readonly skipped: readonly string[];
  /** Addresses that led to another one of the same host, from and to. */
  readonly redirected: readonly { readonly from: string; readonly to: string }[];
  /** Of both, where they are known. */
  readonly builds: { readonly found?: SiteBuild; readonly expected?: SiteBuild };
};

/** How many findings of each kind there are, with the files that are as they must be. */
export type VerdictCounts = Readonly<Record<SiteFinding["kind"] | "same", number>>;

export function verdictCounts({ count, findings }: SiteVerdict): VerdictCounts {
  const counts = { same: count, differing: 0, missing: 0, elsewhere: 0, extra: 0, silent: 0 };
  for (const { kind } of findings) {
    counts[kind]++;
    if (kind !== "extra") counts.same--;
  }
  return counts;
}
