import { ar } from "./ar.ts";
import { clauseWords } from "./clause-words.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import type { LanguageWords } from "./language-words.ts";
import { nl } from "./nl.ts";
import { no } from "./no.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { sv } from "./sv.ts";

/** What we know of the words of legal texts, by language subtag. */
export const allLanguages: Readonly<Record<string, LanguageWords>> = {
  ...clauseWords,
  ar,
  cs,
  da,
  de,
  en,
  es,
  fi,
  fr,
  it,
  nl,
  no,
  // Bokmål is what texts that only say Norwegian are written in.
  nb: no,
  pl,
  pt,
  sv,
};
