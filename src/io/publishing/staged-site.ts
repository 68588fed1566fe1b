import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { belowBase } from "../../legal/delivery/below-base.ts";
import { isExternalPath } from "../../legal/document/addresses/address-parts.ts";
import type { SiteFile } from "../../legal/document/names/site-file.ts";
import { type PageFacts, pageFacts } from "../../legal/integrity/page-facts.ts";
import { contentFile } from "../content/content-folder.ts";
import { digest } from "../digest.ts";
import { codeDigest } from "../kept/code-digest.ts";
import { readSealed, writeSealed } from "../kept/sealed-file.ts";
import { gatsbySite } from "../workspace.ts";
import { staging } from "./swap-dist.ts";

const built = join(gatsbySite, "public");
const name = "proof-cache.json";

/** The file of a page below a site's folder: hosts answer it at the page's address without a redirect. */
export function pageFile(path: string): string {
  if (path === "/") return "index.html";
  return path.endsWith(".html") ? path.slice(1) : `${path.slice(1)}.html`;
}

/** Empties the staging folder and puts what is published as it is (static/) into it. */
export function beginStaging(): void {
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  const fixed = join(gatsbySite, "static");
  if (existsSync(fixed)) cpSync(fixed, staging, { recursive: true, dereference: true });
}

/** Where on its host a site lives. */
type Place = {
  /** The path it lives below; empty at the root. */
  readonly base: string;
  /** The paths of the host that other software answers, as in site.yml. */
  readonly externalPaths: readonly string[];
};

/**
 * Copies pages from what Gatsby wrote, with their addresses below the site's base path, and reads the facts of each; of a page
 * whose bytes were read before they are known.
 *
 * @throws where a page was not written
 */
export function stagePages(
  paths: readonly string[],
  { base, externalPaths }: Place,
): Map<string, PageFacts> {
  const seal = `${codeDigest()} ${base}`;
  const known = new Map(readSealed(name, seal) as [string, PageFacts][] | undefined);
  const isElsewhere = (path: string) => isExternalPath(path, externalPaths);
  const kept = new Map<string, PageFacts>();
  const pages = new Map<string, PageFacts>();
  for (const path of paths) {
    const source = join(built, path.endsWith(".html") ? path : join(path, "index.html"));
    const html = belowBase(readFileSync(source, "utf8"), base, isElsewhere);
    const key = digest(html);
    const facts = known.get(key) ?? pageFacts(html, base);
    const file = join(staging, pageFile(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    kept.set(key, facts);
    pages.set(path, facts);
  }
  writeSealed(name, seal, [...kept]);
  return pages;
}

/**
 * Copies the pictures that staged pages load.
 *
 * @returns those that are not there
 */
export function stageAssets(assets: ReadonlySet<string>): string[] {
  const missing: string[] = [];
  for (const asset of [...assets].sort()) {
    const path = decodeURIComponent(asset.replace(/[?#].*$/s, ""));
    const target = join(staging, path);
    if (existsSync(target)) continue;
    const source = join(built, path);
    if (!existsSync(source)) missing.push(asset);
    else {
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(source, target);
    }
  }
  return missing;
}

/** Writes text files into the staged site, but for those that static/ brought. */
export function stageFiles(files: readonly SiteFile[], site = staging): void {
  for (const { name, text } of files) {
    const file = join(site, name);
    if (existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Puts a site's own icon in the place of the one that every site has. */
export function stageIcon(icon: string): void {
  copyFileSync(contentFile(icon), join(staging, "favicon.svg"));
}

/** The HTML of a staged page. */
export function stagedHtml(path: string): string {
  return readFileSync(join(staging, pageFile(path)), "utf8");
}
