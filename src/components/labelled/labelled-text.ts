import { stringsFor } from "../../strings/strings-for.ts";

/** A label with what it tells as plain text: `Titel`, `Noter` → `Titel: Noter`, with the colon of the language. */
export function labelledText(lang: string, label: string, value: string): string {
  const form = stringsFor(lang).strings["page.labelled"];
  return form.replace("{label}", () => label).replace("{value}", () => value);
}
