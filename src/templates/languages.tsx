import type { PageProps } from "gatsby";
import { interfaceLanguage } from "../components/interface-language/interface-language.ts";
import { LanguageLinks } from "../components/language-links/LanguageLinks.tsx";
import { PageFrame } from "../components/page-frame/PageFrame.tsx";
import { PageHead } from "../components/page-head/PageHead.tsx";
import type { LanguagesContext } from "../legal/pages/page-context.ts";
import { stringsFor } from "../strings/strings-for.ts";

type Props = PageProps<object, LanguagesContext>;

/** The front page: every language, named in itself. It sends nobody anywhere. */
export default function Languages({ pageContext: { lang, site, languages } }: Props) {
  const { strings } = stringsFor(lang);
  return (
    <PageFrame lang={lang} site={site} home="/">
      <h1 {...interfaceLanguage(lang)}>{strings["site.documents"]}</h1>
      <LanguageLinks label={strings["page.languages"]} lang={lang} links={languages} />
    </PageFrame>
  );
}

export function Head({ pageContext: { lang, site } }: Props) {
  return (
    <PageHead lang={lang} title={`${stringsFor(lang).strings["site.documents"]} – ${site.name}`} />
  );
}
