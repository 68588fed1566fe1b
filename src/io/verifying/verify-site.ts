import { hostFiles } from "../../legal/delivery/host-files.ts";
import { requestPath } from "../../legal/delivery/request-path.ts";
import { codeUnitOrder } from "../../legal/document/code-unit-order.ts";
import type { Manifest } from "../../legal/integrity/manifest-schema.ts";
import { readManifest } from "../../legal/integrity/read-manifest.ts";
import type { SiteAnswer } from "../../legal/integrity/site-answer.ts";
import {
  type ExpectedFile,
  isExpected,
  type SiteFinding,
  siteFinding,
} from "../../legal/integrity/site-finding.ts";
import type { SiteBuild, SiteVerdict } from "../../legal/integrity/site-verdict.ts";
import { sumsFile } from "../../legal/versions/checksums/checksums.ts";
import { digest } from "../digest.ts";
import { manifestFile } from "../publishing/manifest.ts";
import { inParallel } from "../running/in-parallel.ts";
import type { ComparedSite } from "./compared-site.ts";
import type { SiteReference } from "./site-reference.ts";

/** How many files a host is asked for at a time: no more than a browser would. */
const atOnce = 6;

/** What a site may hold that no hash of its own can cover. */
const uncovered: ReadonlySet<string> = new Set([sumsFile, `${sumsFile}.sig`]);

/**
 * Compares a site with what it must be, file by file.
 *
 * @param own what the site says of itself, where that is not the reference
 */
export async function verifySite(
  site: ComparedSite,
  reference: SiteReference,
  own: SiteReference | undefined,
  onProgress?: (done: number, count: number) => void,
): Promise<SiteVerdict> {
  const manifests = await readManifests(site, reference);
  const listed = [...reference.digests.keys()];
  const consumed = new Set(manifests.expected?.hostFiles ?? hostFiles(listed));
  const skipped = site.isLive ? listed.filter((file) => consumed.has(file)) : [];
  const files = expectedFiles(reference, new Set(skipped), manifests.expected);
  const findings: SiteFinding[] = extraFiles(site, reference, own);
  const redirected: { from: string; to: string }[] = [];
  let done = 0;
  await inParallel(files, atOnce, async (expected) => {
    const answer = await site.read(expected.file);
    if (answer.kind === "file" && answer.redirectedTo && answer.redirectedTo !== expected.movedTo)
      redirected.push({ from: requestPath(expected.file).path, to: answer.redirectedTo });
    if (!isExpected(expected, answer))
      findings.push(siteFinding(expected, answer, builtBytes(expected, reference)));
    onProgress?.(++done, files.length);
  });
  return {
    site: site.name,
    against: reference.name,
    count: files.length,
    findings: findings.sort((a, b) => codeUnitOrder(a.file, b.file)),
    skipped,
    redirected: redirected.sort((a, b) => codeUnitOrder(a.from, b.from)),
    builds: { ...build("found", manifests.found), ...build("expected", manifests.expected) },
  };
}

/** The manifest that the site has, and the one that it must have: its own where the hashes vouch for it. */
async function readManifests(site: ComparedSite, reference: SiteReference) {
  const answer: SiteAnswer = await site.read(manifestFile);
  const found = answer.kind === "file" ? answer.bytes : undefined;
  const isVouchedFor = found && digest(found) === reference.digests.get(manifestFile);
  const expected = isVouchedFor ? found : reference.bytes(manifestFile);
  return { found: manifestOf(found), expected: manifestOf(expected) };
}

function manifestOf(bytes: Uint8Array | undefined): Manifest | undefined {
  return bytes && readManifest(new TextDecoder().decode(bytes));
}

function build(side: keyof SiteVerdict["builds"], manifest: Manifest | undefined) {
  if (!manifest) return {};
  const { day, commit } = manifest;
  return { [side]: { day, commit } satisfies SiteBuild };
}

function expectedFiles(
  { digests }: SiteReference,
  skipped: ReadonlySet<string>,
  manifest: Manifest | undefined,
): ExpectedFile[] {
  const documents = new Map(manifest?.documents.map((document) => [document.page, document]));
  const moved = new Map(manifest?.moved.map(({ page, to }) => [page, to]));
  const isErrorPage = (file: string) => requestPath(file).status === 404;
  const errorPages = [...digests].filter(([file]) => isErrorPage(file)).map(([, own]) => own);
  return [...digests]
    .filter(([file]) => !skipped.has(file))
    .map(([file, own]) => ({
      file,
      digests: isErrorPage(file) ? errorPages : [own],
      document: documents.get(file),
      movedTo: moved.get(file),
    }));
}

/** What the site has, or says that it has, and must not have. */
function extraFiles(
  site: ComparedSite,
  { digests }: SiteReference,
  own: SiteReference | undefined,
): SiteFinding[] {
  const files = new Set([...(site.files ?? []), ...(own?.digests.keys() ?? [])]);
  return [...files]
    .filter((file) => !digests.has(file) && !uncovered.has(file))
    .map((file) => ({ file, kind: "extra", digests: [], rewritings: [] }));
}

/** The bytes that were built, where those at hand are the ones that the hashes name. */
function builtBytes({ file, digests }: ExpectedFile, reference: SiteReference) {
  const bytes = reference.bytes(file);
  return bytes && digests.includes(digest(bytes)) ? bytes : undefined;
}
