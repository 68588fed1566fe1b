import type { PageProps } from "gatsby";
import { DocumentList } from "../components/document-list/DocumentList.tsx";
import { interfaceLanguage } from "../components/interface-language/interface-language.ts";
import { PageFrame } from "../components/page-frame/PageFrame.tsx";
import { PageHead } from "../components/page-head/PageHead.tsx";
import type { ContentsContext } from "../legal/pages/page-context.ts";
import { stringsFor } from "../strings/strings-for.ts";

type Props = PageProps<object, ContentsContext>;

/** The documents of one language. */
export default function Contents({ pageContext: { lang, site, documents } }: Props) {
  return (
    <PageFrame lang={lang} site={site} home={`/${lang}`}>
      <h1 {...interfaceLanguage(lang)}>{stringsFor(lang).strings["site.documents"]}</h1>
      <DocumentList lang={lang} documents={documents} />
    </PageFrame>
  );
}

export function Head({ pageContext: { lang, site } }: Props) {
  return (
    <PageHead lang={lang} title={`${stringsFor(lang).strings["site.documents"]} – ${site.name}`} />
  );
}
