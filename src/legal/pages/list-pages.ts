import { codeUnitOrder } from "../document/code-unit-order.ts";
import { documentIn, listedDocument } from "./listed-document.ts";
import type { ContentsContext, LanguagesContext, ListedDocument } from "./page-context.ts";
import { metadataOf, type SiteIndex } from "./site-index.ts";
import type { SitePage } from "./site-page.ts";

/** The list of the documents of one language, with those that it lacks behind them. */
export function contentsPage(lang: string, index: SiteIndex): SitePage {
  const { works, versions, lists } = index;
  const path = `/${lang}`;
  const documents = works.flatMap((work) => {
    const document = documentIn(lang, work);
    return document ? [listedDocument(document, work, versions)] : [];
  });
  const others = works.filter((work) => !documentIn(lang, work));
  const context: ContentsContext = {
    lang,
    site: index.site,
    metadata: metadataOf({ path, translations: lists, fallback: "/" }, lang, index),
    documents: withdrawnLast(documents.sort((a, b) => codeUnitOrder(a.path, b.path))),
    elsewhere: withdrawnLast(
      others.map((work) => listedDocument(work.authoritative, work, versions)),
    ),
  };
  return { path, template: "contents", context };
}

/** The front page: all languages, and all documents. */
export function languagesPage(index: SiteIndex): SitePage {
  const { site, works, versions, lists, mainLanguage: lang = "en" } = index;
  const path = "/";
  const documents = works.map((work) =>
    listedDocument(documentIn(lang, work) ?? work.authoritative, work, versions),
  );
  const context: LanguagesContext = {
    lang,
    site,
    metadata: metadataOf({ path, translations: lists, fallback: path }, lang, index),
    languages: lists,
    documents: withdrawnLast(documents),
  };
  return { path, template: "languages", context };
}

/** Documents in their order, but those that apply to nobody behind all others. */
function withdrawnLast(documents: readonly ListedDocument[]): ListedDocument[] {
  const isWithdrawn = ({ withdrawn }: ListedDocument) => withdrawn !== undefined;
  return [
    ...documents.filter((document) => !isWithdrawn(document)),
    ...documents.filter(isWithdrawn),
  ];
}
