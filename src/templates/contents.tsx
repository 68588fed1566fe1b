import type { PageProps } from "gatsby";
import { DocumentList } from "../components/document-list/DocumentList.tsx";
import { interfaceLanguage } from "../components/interface-language/interface-language.ts";
import { PageFrame } from "../components/page-frame/PageFrame.tsx";
import { PageHead } from "../components/page-head/PageHead.tsx";
import type { ContentsContext } from "../legal/pages/page-context.ts";
import { stringsFor } from "../strings/strings-for.ts";

type Props = PageProps<object, ContentsContext>;

/** The documents of one language, and behind them those that it lacks. */
export default function Contents({ pageContext }: Props) {
  const { lang, site, documents, elsewhere } = pageContext;
  const { strings } = stringsFor(lang);
  const own = interfaceLanguage(lang);
  return (
    <PageFrame lang={lang} site={site} home={`/${lang}`}>
      <h1 {...own}>{strings["site.documents"]}</h1>
      <DocumentList lang={lang} documents={documents} />
      {elsewhere.length > 0 && (
        <section className="elsewhere">
          <h2 {...own}>{strings["site.otherLanguages"]}</h2>
          <DocumentList lang={lang} documents={elsewhere} heading="h3" />
        </section>
      )}
    </PageFrame>
  );
}

export function Head({ pageContext: { lang, site, metadata, documents } }: Props) {
  const title = stringsFor(lang).strings["site.documents"];
  const description = documents.map((document) => document.title).join(" · ");
  return <PageHead {...{ lang, title, description, site, metadata }} />;
}
