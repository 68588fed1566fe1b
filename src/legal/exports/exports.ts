import type { SiteFile } from "../document/names/site-file.ts";
import { documentsJson } from "./documents-json.ts";
import type { Edition } from "./edition.ts";
import { feeds } from "./feeds.ts";
import { policiesJson } from "./policies-json.ts";

/** A form in which machines read the site: its files below dist/, none where it cannot be made. */
type Form = (edition: Edition) => SiteFile[];

/** The forms, in the order in which they are written. */
const forms: readonly Form[] = [documentsJson, policiesJson, feeds];

/** The files of all forms. Nothing in them depends on the machine, the clock or the order of files. */
export function exportFiles(edition: Edition): SiteFile[] {
  return forms.flatMap((form) => form(edition));
}
