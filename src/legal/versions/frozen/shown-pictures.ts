import { isRelativeAddress, localTarget } from "../../document/addresses/local-target.ts";
import { codeUnitOrder } from "../../document/code-unit-order.ts";
import type { DocumentFacts } from "../../document/document-facts.ts";
import { frozenName } from "../../document/names/frozen-name.ts";
import { isPictureName } from "../../document/names/is-picture-name.ts";

/**
 * The pictures of the content folder that some versions show, each with the file of the first version that shows it.
 *
 * @param versions frozen or working files
 */
export function shownPictures(versions: readonly DocumentFacts[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const version of [...versions].sort(byDate))
    for (const picture of picturesOf(version))
      if (!first.has(picture)) first.set(picture, version.file);
  return first;
}

function picturesOf({ file, frontmatter, pictures }: DocumentFacts): string[] {
  const { image, imageStatus } = frontmatter;
  // What a frozen file names resolves from the folder of its working file.
  const from = frozenName(file)?.document ?? file;
  return [...(image && imageStatus !== false ? [image] : []), ...pictures.map(({ url }) => url)]
    .filter(isRelativeAddress)
    .map((url) => localTarget(from, url).file)
    .filter(isPictureName);
}

function byDate(a: DocumentFacts, b: DocumentFacts): number {
  return codeUnitOrder(a.frontmatter.date, b.frontmatter.date) || codeUnitOrder(a.file, b.file);
}
