/** `site.yaml`, `Site.yml`, `exceptions.yml.txt`. */
const ofSite = /^(site|exceptions)\.ya?ml(?:\.txt)?$/i;
/** What editors make of `.md`: `.MD`, `.mdx`, `.markdown`, `.md.txt`. Frozen versions are looked for beside `.md` alone. */
const likeMarkdown = /\.(?:md|mdx|mdown|mkdn?|markdown|(?:md|markdown)\.txt)$/i;

/**
 * The name that a file of the content folder was meant to have; undefined where it is called right, or is none of ours.
 * A name without an ending is taken for a document's below the folder of a language, unless it is one of those that
 * programmers write in capitals, such as README and Makefile.
 *
 * @param hasDocuments whether the folder at the top holds documents
 */
export function meantName(
  file: string,
  hasDocuments: (folder: string) => boolean,
): string | undefined {
  const folder = file.slice(0, file.indexOf("/") + 1);
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (folder === "") {
    const meant = ofSite.exec(name)?.[1];
    const expected = meant && `${meant.toLowerCase()}.yml`;
    return expected === name ? undefined : expected;
  }
  const language = folder.slice(0, -1);
  if (!hasDocuments(language) && !/^[a-z]{2}(?:-|$)/i.test(language)) return undefined;
  if (name.endsWith(".md")) return undefined;
  if (likeMarkdown.test(name)) return file.replace(likeMarkdown, ".md");
  const isBare = !name.includes(".") && !/^(?:\p{Lu}{2}|Makefile$)/u.test(name);
  return isBare ? `${file}.md` : undefined;
}
