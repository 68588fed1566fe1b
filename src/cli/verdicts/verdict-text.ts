import { sourceExcerpt } from "../../legal/check/formats/source-excerpt.ts";
import { visibleText } from "../../legal/check/formats/visible-text.ts";
import { requestPath } from "../../legal/delivery/request-path.ts";
import type { LineDifference } from "../../legal/integrity/line-difference.ts";
import type { Rewriting } from "../../legal/integrity/rewritings/rewriting.ts";
import type { SiteFinding } from "../../legal/integrity/site-finding.ts";
import {
  type SiteBuild,
  type SiteVerdict,
  verdictCounts,
} from "../../legal/integrity/site-verdict.ts";

/** How a site compares with what it must be, for people. What a site says may be hostile: nothing of it commands a terminal. */
export function verdictText(verdict: SiteVerdict): string {
  return [
    ...verdict.findings.flatMap((finding) => findingLines(finding, verdict)),
    ...causes(verdict),
    ...buildLines(verdict.builds),
    ...remarks(verdict),
    summary(verdict),
  ]
    .map(visibleText)
    .join("\n");
}

/** Where a file of a site is: its address, or its place in a folder. */
export function placeOf(file: string, site: string): string {
  return /^https?:/.test(site) ? site + requestPath(file).path : `${site}/${file}`;
}

function findingLines(finding: SiteFinding, verdict: SiteVerdict): string[] {
  const { difference, words, hasItsWords, rewritings, isAllRewriting } = finding;
  const at = difference ? `:${difference.line}:${difference.column}` : "";
  const lines = [`${placeOf(finding.file, verdict.site)}${at}: ${sentence(finding, verdict)}`];
  if (difference) lines.push(...differenceLines(difference));
  if (words)
    lines.push(`Unexpected words “${words.found}” in its article, expected “${words.expected}”`);
  else if (hasItsWords !== undefined)
    lines.push(`The words of its article are ${hasItsWords ? "" : "not "}those of the document`);
  else if (finding.document && finding.kind === "differing")
    lines.push("The words of its article are not compared: the page cannot be read to its end");
  if (rewritings.length > 0) {
    const names = rewritings.map(({ id }) => id).join(", ");
    lines.push(`Likely cause: ${names}${isAllRewriting ? "; nothing else was changed" : ""}`);
  }
  const [first = "", ...others] = lines;
  return [first, ...others.map((line) => `    ${line}`)];
}

function sentence(finding: SiteFinding, { against }: SiteVerdict): string {
  const { document, kind, why } = finding;
  const what = document ? `${document.source} (version ${document.version})` : finding.file;
  const sentences: Readonly<Record<SiteFinding["kind"], string>> = {
    differing: `Unexpected bytes of ${what}, expected those of ${against}`,
    missing: `Missing ${what} (${why}), expected it`,
    extra: `Unexpected file, expected none of this name in ${against}`,
    elsewhere: `Unexpected redirect to ${why}, expected ${what} on this host`,
    silent: `No answer for ${what} (${why}): ask again later, or see what the host logs`,
  };
  return sentences[kind];
}

/** The line of both sides around the first difference, with a caret below it. */
function differenceLines({ found, expected, at }: LineDifference): string[] {
  const [here, there] = [found, expected].map((line) => sourceExcerpt(line, at + 1));
  const caret = (side: typeof here) => `${" ".repeat(10 + (side?.caret ?? 0))}^`;
  return [
    `found     ${here?.text ?? ""}`,
    ...(here?.caret === there?.caret ? [] : [caret(here)]),
    `expected  ${there?.text ?? ""}`,
    caret(there),
  ];
}

/** What hosts did on the way, each once with what to do about it: most do it to every page. */
function causes({ findings }: SiteVerdict): string[] {
  const counts = new Map<Rewriting, number>();
  for (const { rewritings } of findings)
    for (const each of rewritings) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].flatMap(([{ id, what, remedy }, count]) => [
    `${id} (${count} ${count === 1 ? "file" : "files"}): ${what}`,
    `    ${remedy}`,
  ]);
}

function buildLines({ found, expected }: SiteVerdict["builds"]): string[] {
  if (!found || !expected || told(found) === told(expected)) return [];
  return [`The site was built for ${told(found)}, expected the build for ${told(expected)}`];
}

function told({ day, commit }: SiteBuild): string {
  return commit === null ? day : `${day} from commit ${commit}`;
}

function remarks({ skipped, redirected }: SiteVerdict): string[] {
  const lines: string[] = [];
  if (skipped.length > 0)
    lines.push(
      `Not asked for, since hosts consume them: ${skipped.slice(0, 8).join(", ")}${skipped.length > 8 ? " …" : ""}`,
    );
  const [first] = redirected;
  if (first)
    lines.push(
      `Reached through a redirect: ${redirected.length}, such as ${first.from} → ${first.to}`,
    );
  return lines;
}

function summary(verdict: SiteVerdict): string {
  const { against, count } = verdict;
  const { same, ...others } = verdictCounts(verdict);
  const wrong = Object.entries(others).filter(([, number]) => number > 0);
  if (wrong.length === 0)
    return `${count === 1 ? "1 file is" : `${count} files are`} as in ${against}, byte for byte`;
  const told = wrong.map(([kind, number]) => `${number} ${kind}`).join(", ");
  return `${same} of ${count} files are as in ${against}; ${told}`;
}
