import type { SiteFile } from "../document/names/site-file.ts";
import type { DocumentVersions } from "../versions/document-versions.ts";
import type { Redirect } from "../versions/redirects.ts";
import { documentJsonPath } from "./documents-json.ts";
import { feedPath } from "./feeds.ts";

/**
 * Where the exports of retired paths lead. Only hosts with redirects know of them: no file can lead an app on.
 *
 * @param files those that are made; nothing leads to another
 */
export function exportRedirects(
  documents: readonly DocumentVersions[],
  files: readonly SiteFile[],
): Redirect[] {
  const made = new Set(files.map(({ name }) => `/${name}`));
  return documents.flatMap(({ document }) => {
    const { aliases, path, lang } = document.frontmatter;
    return (aliases?.paths ?? []).flatMap((old) =>
      [documentJsonPath, feedPath]
        .map((place) => ({ from: place(old), to: place(path), lang }))
        .filter(({ to }) => made.has(to)),
    );
  });
}
