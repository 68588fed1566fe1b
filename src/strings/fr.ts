import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in French. */
export const fr: InterfaceStrings = {
  "page.skip": "Aller au texte",
  "page.contents": "Sommaire",
  "page.effectiveDate": "Date d’entrée en vigueur",
  "page.languages": "Langues",
  "page.footnotes": "Notes de bas de page",
  "page.footnote": "Note de bas de page {number}",
  "page.backToText": "Retour au texte",
  "page.permalink": "Permalien\u00a0: {title}",
  "page.backToContents": "Retour au sommaire",
  "page.table": "Tableau {number}",
  "page.prevails":
    "Le présent texte est une traduction. En cas de divergence entre les versions linguistiques, prévaut la version rédigée dans la langue suivante\u00a0:",
  "site.documents": "Documents juridiques",
  "site.allLanguages": "Toutes les langues",
  "site.otherLanguages": "Uniquement dans d’autres langues",
  "site.publisher": "Éditeur",
  "site.contact": "Contact",
  "notFound.title": "Page introuvable",
  "notFound.text":
    "Aucune page n’existe à cette adresse. Le texte a peut-être été déplacé\u202f; tous les documents sont répertoriés ici\u00a0:",
};
