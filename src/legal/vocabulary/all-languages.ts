import { ar } from "./ar.ts";
import { bg } from "./bg.ts";
import { bs } from "./bs.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { et } from "./et.ts";
import { fi } from "./fi.ts";
import { fo } from "./fo.ts";
import { fr } from "./fr.ts";
import { he } from "./he.ts";
import { hi } from "./hi.ts";
import { hr } from "./hr.ts";
import { hu } from "./hu.ts";
import { id } from "./id.ts";
import { is } from "./is.ts";
import { it } from "./it.ts";
import type { LanguageWords } from "./language-words.ts";
import { lb } from "./lb.ts";
import { lt } from "./lt.ts";
import { lv } from "./lv.ts";
import { ms } from "./ms.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { nn } from "./nn.ts";
import { no } from "./no.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { sk } from "./sk.ts";
import { sl } from "./sl.ts";
import { sr } from "./sr.ts";
import { sv } from "./sv.ts";
import { th } from "./th.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { vi } from "./vi.ts";

/** What we know of the words of legal texts, by language subtag. */
export const allLanguages: Readonly<Record<string, LanguageWords>> = {
  ar,
  bg,
  bs,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fo,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  is,
  it,
  lb,
  lt,
  lv,
  ms,
  nb,
  nl,
  nn,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sr,
  sv,
  th,
  tr,
  uk,
  vi,
};
