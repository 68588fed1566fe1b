import { codeUnitOrder } from "../document/code-unit-order.ts";
import { documentIn, listedDocument } from "./listed-document.ts";
import type { ContentsContext, LanguagesContext } from "./page-context.ts";
import { metadataOf, type Shelf } from "./shelf.ts";
import type { SitePage } from "./site-pages.ts";

/** The list of the documents of one language, with those that it lacks behind them. */
export function contentsPage(lang: string, shelf: Shelf): SitePage {
  const path = `/${lang}`;
  const documents = shelf.works.flatMap((work) => {
    const document = documentIn(lang, work);
    return document ? [listedDocument(document, work)] : [];
  });
  const others = shelf.works.filter((work) => !documentIn(lang, work));
  const context: ContentsContext = {
    lang,
    site: shelf.site,
    metadata: metadataOf({ path, translations: shelf.lists, fallback: "/" }, lang, shelf),
    documents: documents.sort((a, b) => codeUnitOrder(a.path, b.path)),
    elsewhere: others.map((work) => listedDocument(work.authoritative, work)),
  };
  return { path, template: "contents", context };
}

/** The front page: all languages, and all documents. */
export function languagesPage(shelf: Shelf): SitePage {
  const { site, works, lists, mainLanguage: lang = "en" } = shelf;
  const path = "/";
  const context: LanguagesContext = {
    lang,
    site,
    metadata: metadataOf({ path, translations: lists, fallback: path }, lang, shelf),
    languages: lists,
    documents: works.map((work) =>
      listedDocument(documentIn(lang, work) ?? work.authoritative, work),
    ),
  };
  return { path, template: "languages", context };
}
