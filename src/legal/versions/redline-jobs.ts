import type { DocumentFacts } from "../document/document-facts.ts";
import { sha256 } from "../document/words.ts";
import type { DocumentVersions, Version } from "./document-versions.ts";

/** A redline to be made: plain data for a worker. */
export type RedlineJob = {
  /** By which it is kept and found. */
  readonly key: string;
  readonly before: RedlineSide;
  readonly after: RedlineSide;
  /** Retired heading ids of the document, and what they are now. */
  readonly renamed: Readonly<Record<string, string>>;
};

/** A file with the SHA-256 of the bytes that it must have, hex. */
export type RedlineSide = Pick<DocumentFacts, "file" | "bytesDigest">;

/** The redline of a version against the one before it; nothing for the first. */
export function redlineJob(
  { document, versions }: DocumentVersions,
  version: Version,
): RedlineJob | undefined {
  const before = versions[versions.indexOf(version) - 1];
  if (!before) return undefined;
  const renamed = document.frontmatter.aliases?.ids ?? {};
  const digests = [before.facts.bytesDigest, version.facts.bytesDigest];
  return {
    key: sha256([...digests, JSON.stringify(renamed)].join("\n")),
    before: side(before.facts),
    after: side(version.facts),
    renamed,
  };
}

/** All redlines of all documents, each once. */
export function redlineJobs(documents: readonly DocumentVersions[]): RedlineJob[] {
  const jobs = documents.flatMap((all) =>
    all.versions.flatMap((version) => redlineJob(all, version) ?? []),
  );
  return [...new Map(jobs.map((job) => [job.key, job])).values()];
}

function side({ file, bytesDigest }: DocumentFacts): RedlineSide {
  return { file, bytesDigest };
}
