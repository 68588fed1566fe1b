import type { DocumentVersions } from "./document-versions.ts";

/** An address that a document has left, and where it leads now. Both from the root, without a trailing slash. */
export type Redirect = { readonly from: string; readonly to: string; readonly lang: string };

/** Where the retired paths of documents lead, each with its list of versions, its dates and its redlines. */
export function redirects(documents: readonly DocumentVersions[]): Redirect[] {
  return documents.flatMap(({ document, versions }) => {
    const { aliases, path, lang } = document.frontmatter;
    return (aliases?.paths ?? []).flatMap((old) => [
      { from: old, to: path, lang },
      { from: `${old}/versions`, to: `${path}/versions`, lang },
      ...versions.flatMap(({ date, path: to }, i) => [
        { from: `${old}/${date}`, to, lang },
        ...(i > 0 ? [{ from: `${old}/${date}/changes`, to: `${path}/${date}/changes`, lang }] : []),
      ]),
    ]);
  });
}
