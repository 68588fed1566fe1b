import { readFileSync } from "node:fs";
import { contentFile, contentFolderName } from "../io/content/content-folder.ts";
import type { BuildRecord } from "../io/publishing/build-record.ts";
import { decoded } from "../legal/document/addresses/address-parts.ts";
import type { Position } from "../legal/document/diagnostic.ts";
import { linePosition } from "../legal/document/places/line-position.ts";
import { causePlace } from "../legal/integrity/cause-place.ts";
import type { Cause, SiteProblem } from "../legal/integrity/site-proof.ts";

/**
 * A problem of a page as a line that names the place in the file that wrote it: of the document, else of `site.yml`, whose links
 * are on every page, else the first line of what made the page.
 */
export function problemLine({ path, message, cause }: SiteProblem, record: BuildRecord): string {
  const { file, place } = source(path, cause, record);
  return `${file}:${place.line}:${place.column}: ${message} (proof)`;
}

type Source = { readonly file: string; readonly place: Position };

const beginning: Position = { line: 1, column: 1 };

function source(path: string, cause: Cause | undefined, record: BuildRecord): Source {
  const { documents, templates } = record;
  const own = documents.find((each) => each.path === path)?.file;
  const inText = own && cause && causePlace(cause, own, text(own));
  if (inText) return { file: `${contentFolderName()}/${own}`, place: inText };
  const inSettings = cause && placeOf(decoded(cause.written), text("site.yml"));
  if (inSettings) return { file: `${contentFolderName()}/site.yml`, place: inSettings };
  const made = own ? `${contentFolderName()}/${own}` : templates[path];
  return { file: made ?? path, place: beginning };
}

function text(file: string): string {
  try {
    return readFileSync(contentFile(file), "utf8");
  } catch {
    return "";
  }
}

function placeOf(words: string, text: string): Position | undefined {
  const offset = text.indexOf(words);
  return words === "" || offset < 0 ? undefined : linePosition(text, offset);
}
