import { checkCorpus, documentsAndFrozen, type Verdict } from "../../legal/check/check-corpus.ts";
import { exceptions, exceptionsFile } from "../../legal/check/exceptions/exceptions.ts";
import { compareDiagnostics, type Diagnostic } from "../../legal/document/diagnostic.ts";
import type { DocumentFacts } from "../../legal/document/document-facts.ts";
import { isDocumentName } from "../../legal/document/names/content-name.ts";
import { frozenName } from "../../legal/document/names/frozen-name.ts";
import { sumsFile } from "../../legal/versions/checksums/checksums.ts";
import { shownPictures } from "../../legal/versions/frozen/shown-pictures.ts";
import type { Site } from "../../site.ts";
import { contentFolder } from "../content/content-folder.ts";
import { contentText } from "../content/content-text.ts";
import { readContent } from "../content/read-content.ts";
import { readSite } from "../content/read-site.ts";
import { today } from "../today.ts";
import { noBaseline, readBaseline } from "./baseline-file.ts";
import type { PoolOptions } from "./check-pool.ts";
import { checkedFiles } from "./checked-files.ts";
import { pictureDigests } from "./picture-digests.ts";
import { shownSvgs } from "./shown-svgs.ts";

/** A content folder as it was at one moment: the site, its documents and what the check says of it. */
export type CheckedContent = Verdict & {
  readonly site: Site;
  /** Sorted by file. Those with errors in their frontmatter or bytes are not among them. */
  readonly documents: readonly DocumentFacts[];
  /** The frozen versions, sorted by file. */
  readonly frozen: readonly DocumentFacts[];
  /** The SHA-256 of the bytes of every Markdown file, hex; why it could not be read where it could not. */
  readonly digests: ReadonlyMap<string, string>;
  /** The names of all files. */
  readonly files: ReadonlySet<string>;
  /** The SHA-256 of the pictures that frozen versions show and that are there, hex; why one could not be read. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The text of `SHA256SUMS`; empty where there is none. */
  readonly sums: string;
  /** The day by which versions are live. */
  readonly day: string;
  /** How many documents were found, frozen versions not counted. */
  readonly count: number;
};

export type CheckOptions = PoolOptions & {
  /** Whether the interface speaks a language. */
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
  const [{ sources, files }, { site, authoritative, ...ofSite }, excepted, known, sums = ""] =
    await Promise.all([
      readContent(contentFolder()),
      readSite(),
      contentText(exceptionsFile).then((yaml) => exceptions(yaml ?? "")),
      hasBaseline ? readBaseline() : noBaseline,
      contentText(sumsFile),
    ]);
  const { checked, digests } = await checkedFiles(sources, pool);
  const ofKind = documentsAndFrozen(checked);
  const pictures = await pictureDigests(shownPictures(ofKind.frozen).keys(), files);
  const shown = shownPictures([...ofKind.documents, ...ofKind.frozen]).keys();
  const svgs = await shownSvgs([...shown, site.logo ?? "", site.icon ?? ""], files);
  const day = today(site.timeZone);
  const verdict = checkCorpus(checked, {
    files,
    digests,
    pictures,
    svgs,
    sums,
    externalPaths: site.externalPaths,
    hasStrings,
    authoritative,
    exceptions: excepted.exceptions,
    baseline: known.baseline,
    day,
  });
  const diagnostics = [
    ...(sources.length === 0 ? [emptyFolder] : []),
    ...ofSite.diagnostics,
    ...excepted.diagnostics,
    ...known.notes,
    ...verdict.diagnostics,
  ].sort(compareDiagnostics);
  return {
    ...verdict,
    ...ofKind,
    diagnostics,
    digests,
    files,
    pictures,
    sums,
    site,
    day,
    count: sources.filter(({ file }) => isDocumentName(file) && !frozenName(file)).length,
  };
}
