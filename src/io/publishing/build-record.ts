import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Moved } from "../../legal/delivery/delivery.ts";
import type { SiteFile } from "../../legal/document/names/site-file.ts";
import type { PublishedText } from "../../legal/pages/files/manifest-texts.ts";
import type { ProvedPage } from "../../legal/pages/proved-pages.ts";
import { workspace } from "../workspace.ts";
import { writeAtomically } from "../write-atomically.ts";

/** What a build set out to publish, written before any page is made. */
export type BuildRecord = {
  /** The path of every page, documents among them. */
  readonly pages: readonly string[];
  readonly documents: readonly ProvedPage[];
  /** The files of the templates that make the pages, by path, to name one where no document wrote what is amiss. */
  readonly templates: Readonly<Record<string, string>>;
  /** Addresses that documents have left, which redirect. */
  readonly retiredPaths: readonly string[];
  /** What hosts redirect for good; the first are the ones to keep where a host takes only so many. */
  readonly hostRedirects: readonly Moved[];
  /** Text files to be written, by their names below dist/. */
  readonly files: readonly SiteFile[];
  /** The site's own icon, relative to the content folder. */
  readonly icon?: string;
  /** What the manifest says. */
  readonly build: BuildFacts;
};

/** What a build knows of itself before any page is made. */
export type BuildFacts = {
  readonly day: string;
  readonly commit: string | null;
  readonly texts: readonly PublishedText[];
  /** Addresses that redirect, and where. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
};

const file = join(workspace, "build-record.json");

/** Keeps the record for the adapter, which shares no memory with the other hooks. */
export function writeBuildRecord(record: BuildRecord): void {
  writeAtomically(file, JSON.stringify(record));
}

/** The record of the build that runs. */
export function readBuildRecord(): BuildRecord {
  return JSON.parse(readFileSync(file, "utf8")) as BuildRecord;
}
