import type { PageProps } from "gatsby";
import { DocumentList } from "../components/document-list/DocumentList.tsx";
import { interfaceLanguage } from "../components/interface-language/interface-language.ts";
import { LanguageLinks } from "../components/language-links/LanguageLinks.tsx";
import { PageFrame } from "../components/page-frame/PageFrame.tsx";
import { PageHead } from "../components/page-head/PageHead.tsx";
import type { LanguagesContext } from "../legal/pages/page-context.ts";
import { stringsFor } from "../strings/strings-for.ts";

type Props = PageProps<object, LanguagesContext>;

/** The front page: every language, named in itself, and every document in all its languages. It sends nobody anywhere. */
export default function Languages({ pageContext: { lang, site, languages, documents } }: Props) {
  const { strings } = stringsFor(lang);
  return (
    <PageFrame lang={lang} site={site} home="/">
      <h1 {...interfaceLanguage(lang)}>{strings["site.documents"]}</h1>
      <LanguageLinks label={strings["page.languages"]} lang={lang} links={languages} />
      <DocumentList lang={lang} documents={documents} hasTitles />
    </PageFrame>
  );
}

export function Head({ pageContext: { lang, site, metadata, documents } }: Props) {
  const title = stringsFor(lang).strings["site.documents"];
  const description = documents.map((document) => document.title).join(" · ");
  return <PageHead {...{ lang, title, description, site, metadata }} />;
}
