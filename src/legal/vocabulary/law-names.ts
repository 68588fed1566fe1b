/** Laws that legal texts name by their letters behind an article: "Art. 13 DSGVO" is no clause of the text itself. */
export const lawNames: ReadonlySet<string> = new Set(
  "AEUV AVG BDSG BGB CCPA CPRA DDG DS-GVO DSA DSG DSGVO GDPR HGB LOPDGDD RGPD RODO StGB TDDDG TFEU TMG TTDSG UrhG UWG".split(
    " ",
  ),
);
