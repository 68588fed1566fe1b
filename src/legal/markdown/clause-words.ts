/** Words that stand before a clause number in a heading ("Article 5 –"), by language subtag. Lower case. */
export const clauseWords: Readonly<Record<string, readonly string[]>> = {
  ar: ["المادة", "البند", "القسم", "الفصل"],
  bg: ["член", "раздел", "глава"],
  cs: ["článek", "oddíl", "kapitola", "příloha", "čl."],
  da: ["afsnit", "artikel", "bilag", "del", "kapitel", "punkt", "pkt."],
  de: ["abschnitt", "anhang", "anlage", "art.", "artikel", "kapitel", "teil", "ziffer"],
  el: ["άρθρο", "κεφάλαιο", "ενότητα"],
  en: ["annex", "appendix", "article", "chapter", "clause", "part", "schedule", "section"],
  es: ["anexo", "apartado", "artículo", "capítulo", "cláusula", "sección"],
  et: ["artikkel", "jagu", "peatükk"],
  fi: ["artikla", "liite", "luku", "kohta", "osa"],
  fr: ["annexe", "article", "chapitre", "clause", "partie", "section", "titre"],
  he: ["סעיף", "פרק", "חלק"],
  hi: ["अनुच्छेद", "खंड", "धारा", "भाग"],
  hr: ["članak", "odjeljak", "poglavlje"],
  hu: ["fejezet", "melléklet", "szakasz"],
  id: ["bab", "bagian", "pasal"],
  it: ["allegato", "articolo", "art.", "capitolo", "clausola", "sezione"],
  lt: ["priedas", "skyrius", "straipsnis"],
  lv: ["nodaļa", "pants", "pielikums"],
  ms: ["bahagian", "fasal", "perkara"],
  nl: ["afdeling", "artikel", "bijlage", "deel", "hoofdstuk"],
  no: ["artikkel", "avsnitt", "del", "kapittel", "punkt", "vedlegg"],
  pl: ["art.", "artykuł", "paragraf", "rozdział", "sekcja", "załącznik"],
  pt: ["anexo", "artigo", "capítulo", "cláusula", "secção", "seção"],
  ro: ["anexa", "articolul", "capitolul", "secțiunea"],
  ru: ["глава", "пункт", "раздел", "статья"],
  sk: ["článok", "kapitola", "oddiel", "príloha"],
  sl: ["člen", "oddelek", "poglavje", "priloga"],
  sv: ["artikel", "avsnitt", "bilaga", "del", "kapitel", "punkt"],
  th: ["ข้อ", "มาตรา", "หมวด", "ส่วน"],
  tr: ["bölüm", "ek", "madde"],
  uk: ["глава", "пункт", "розділ", "стаття"],
  vi: ["chương", "điều", "khoản", "mục", "phần"],
};

/** Languages that write ordinals as "3." so that "3. mand" or "5. November" is no clause number. */
export const ordinalDotLanguages: ReadonlySet<string> = new Set(
  "bs cs da de et fi fo hr hu is lb lv nb nn no pl sk sl sr tr".split(" "),
);

/** What follows the number where a place in another text is meant and no lower-case letter says so. */
export const referenceWords: Readonly<Record<string, readonly string[]>> = {
  ar: ["من "],
  de: ["Abs. "],
  he: ["של ", "לחוק", "ל-", "ל־"],
  hi: ["का ", "की ", "के ", "में "],
  th: ["ของ", "แห่ง"],
};

/** Laws that legal texts name by their letters behind an article: "Art. 13 DSGVO" is no clause of the text itself. */
export const lawNames: ReadonlySet<string> = new Set(
  "AEUV AVG BDSG BGB CCPA CPRA DDG DS-GVO DSA DSG DSGVO GDPR HGB LOPDGDD RGPD RODO StGB TDDDG TFEU TMG TTDSG UrhG UWG".split(
    " ",
  ),
);
