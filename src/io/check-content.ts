import { checkCorpus, type Verdict } from "../legal/check/check-corpus.ts";
import type { CheckedFile } from "../legal/check/check-file.ts";
import { exceptions, exceptionsFile } from "../legal/check/exceptions.ts";
import { compareDiagnostics, type Diagnostic } from "../legal/document/diagnostic.ts";
import type { DocumentFacts } from "../legal/document/document-facts.ts";
import type { Site } from "../site.ts";
import { readBaseline } from "./baseline-file.ts";
import { readCheckCache, writeCheckCache } from "./check-cache.ts";
import { checkFiles, type PoolOptions } from "./check-pool.ts";
import { contentFolder } from "./content-folder.ts";
import { contentText } from "./content-text.ts";
import { digest, digestOfFiles } from "./digest.ts";
import { readContent } from "./read-content.ts";
import { readSite } from "./read-site.ts";
import { today } from "./today.ts";
import { checkout } from "./workspace.ts";

/** A content folder as it was at one moment: the site, its documents and what the check says of it. */
export type CheckedContent = Verdict & {
  readonly site: Site;
  /** Sorted by file. Those with errors in their frontmatter or bytes are not among them. */
  readonly documents: readonly DocumentFacts[];
  /** How many Markdown files were found. */
  readonly count: number;
};

export type CheckOptions = PoolOptions & {
  /** Tells whether the interface speaks a language. */
  readonly hasStrings: (lang: string) => boolean;
  /** Whether the baseline takes findings away; true unless said otherwise. */
  readonly hasBaseline?: boolean;
};

/** A mistyped PARAGRAF_CONTENT must not replace a site by an empty one. */
const emptyFolder: Diagnostic = {
  file: "",
  line: 1,
  column: 1,
  severity: "error",
  rule: "file-readable",
  message: "Unexpected folder without documents, expected <lang>/<shelf>/<slug>.md",
};

/** Reads and checks the content folder. Files whose bytes were checked before by the same code are not read again. */
export async function checkContent({
  hasStrings,
  hasBaseline = true,
  ...pool
}: CheckOptions): Promise<CheckedContent> {
  const [
    { sources, files },
    { site, authoritative, diagnostics: siteDiagnostics },
    exceptionsText,
    baseline,
  ] = await Promise.all([
    readContent(contentFolder()),
    readSite(),
    contentText(exceptionsFile),
    hasBaseline ? readBaseline() : {},
  ]);
  const { exceptions: excepted, diagnostics: exceptionDiagnostics } = exceptions(
    exceptionsText ?? "",
  );
  const code = digestOfFiles(checkout, ["src/legal", "package-lock.json"]) + process.version;
  const known = readCheckCache(code);

  const digests = sources.map(({ bytes, obstacle }) => obstacle ?? digest(bytes));
  const kept = sources.map(({ file }, i) => {
    const entry = known.get(file);
    return entry && entry.digest === digests[i] ? entry.checked : undefined;
  });
  const unknown = sources.filter((_, i) => !kept[i]);
  const fresh = (await checkFiles(unknown, pool)).values();
  const checked = kept.map((each) => each ?? (fresh.next().value as CheckedFile));
  if (unknown.length > 0 || known.size !== sources.length) {
    const entry = (i: number) => ({ digest: digests[i] ?? "", checked: checked[i] as CheckedFile });
    writeCheckCache(
      code,
      sources.map(({ file }, i) => [file, entry(i)] as const),
    );
  }

  const verdict = checkCorpus(checked, {
    files,
    externalPaths: site.externalPaths,
    hasStrings,
    authoritative,
    exceptions: excepted,
    baseline,
    day: today(site.timeZone),
  });
  const settings = [...siteDiagnostics, ...exceptionDiagnostics];
  const empty = sources.length === 0 ? [emptyFolder] : [];
  return {
    ...verdict,
    diagnostics: [...empty, ...settings, ...verdict.diagnostics].sort(compareDiagnostics),
    site,
    documents: checked.flatMap(({ facts }) => facts ?? []),
    count: sources.length,
  };
}
