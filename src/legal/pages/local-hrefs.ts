import { isRelativeAddress, localTarget } from "../document/addresses/local-target.ts";
import type { DocumentFacts } from "../document/document-facts.ts";

/**
 * The addresses of pages behind a document's links to other Markdown files, by the link as it was written.
 *
 * @param paths the paths of all pages, by file
 */
export function localHrefs(
  { file, links }: DocumentFacts,
  paths: ReadonlyMap<string, string>,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { url } of links) {
    if (!isRelativeAddress(url)) continue;
    const target = localTarget(file, url);
    const path = paths.get(target.file);
    if (path !== undefined) found[url] = target.fragment ? `${path}#${target.fragment}` : path;
  }
  return found;
}
