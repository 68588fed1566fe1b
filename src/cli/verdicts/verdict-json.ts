import type { SiteFinding } from "../../legal/integrity/site-finding.ts";
import { type SiteVerdict, verdictCounts } from "../../legal/integrity/site-verdict.ts";
import { placeOf } from "./verdict-text.ts";

/** The same for programs: one object whose fields keep their names and their order. */
export function verdictJson(verdict: SiteVerdict): string {
  const { site, against, count, builds, skipped, redirected } = verdict;
  const content = {
    site,
    against,
    counts: { files: count, ...verdictCounts(verdict) },
    builds: { found: builds.found ?? null, expected: builds.expected ?? null },
    findings: verdict.findings.map((finding) => facts(finding, site)),
    skipped,
    redirected,
  };
  return JSON.stringify(content, null, 2);
}

function facts(finding: SiteFinding, site: string) {
  const { file, kind, why, document, digests, found, difference, words, hasItsWords } = finding;
  return {
    file,
    place: placeOf(file, site),
    kind,
    why: why ?? null,
    document: document ?? null,
    sha256: { found: found ?? null, expected: digests },
    difference: difference ?? null,
    hasItsWords: hasItsWords ?? null,
    words: words ?? null,
    causes: finding.rewritings.map(({ id, what, remedy }) => ({ id, what, remedy })),
    nothingElse: finding.isAllRewriting ?? false,
  };
}
