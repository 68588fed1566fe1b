import type { PageProps } from "gatsby";
import { interfaceLanguage } from "../components/interface-language/interface-language.ts";
import { PageFrame } from "../components/page-frame/PageFrame.tsx";
import { PageHead } from "../components/page-head/PageHead.tsx";
import type { NotFoundContext } from "../legal/pages/page-context.ts";
import { stringsFor } from "../strings/strings-for.ts";

type Props = PageProps<object, NotFoundContext>;

/** What a wrong address shows, with the way to all documents. */
export default function NotFound({ pageContext: { lang, site, home } }: Props) {
  const { strings } = stringsFor(lang);
  return (
    <PageFrame lang={lang} site={site} home={home}>
      <div {...interfaceLanguage(lang)}>
        <h1>{strings["notFound.title"]}</h1>
        <p>
          {strings["notFound.text"]} <a href={home}>{strings["site.documents"]}</a>
        </p>
      </div>
    </PageFrame>
  );
}

export function Head({ pageContext: { lang, site, metadata } }: Props) {
  const title = stringsFor(lang).strings["notFound.title"];
  return <PageHead {...{ lang, title, site, metadata }} />;
}
