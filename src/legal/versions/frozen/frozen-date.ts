import type { DocumentFacts } from "../../document/document-facts.ts";
import { frozenName } from "../../document/names/frozen-name.ts";

/** The effective date of a frozen version, by its name. */
export function frozenDate({ file }: Pick<DocumentFacts, "file">): string {
  return frozenName(file)?.date ?? "";
}
