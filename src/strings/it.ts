import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Italian. */
export const it: InterfaceStrings = {
  "page.skip": "Vai al testo",
  "page.contents": "Indice",
  "page.effectiveDate": "Data di entrata in vigore",
  "page.languages": "Lingue",
  "page.footnotes": "Note",
  "page.footnote": "Nota {number}",
  "page.backToText": "Torna al testo",
  "page.permalink": "Link permanente: {title}",
  "page.backToContents": "Torna all’indice",
  "page.table": "Tabella {number}",
  "page.prevails":
    "Il presente testo è una traduzione. In caso di divergenze tra le versioni linguistiche, prevale la versione redatta nella lingua seguente:",
  "site.documents": "Documenti legali",
  "site.allLanguages": "Tutte le lingue",
  "site.otherLanguages": "Solo in altre lingue",
  "site.publisher": "Editore",
  "site.contact": "Contatti",
  "notFound.title": "Pagina non trovata",
  "notFound.text":
    "A questo indirizzo non c’è alcuna pagina. Il testo potrebbe essere stato spostato; tutti i documenti sono elencati qui:",
};
