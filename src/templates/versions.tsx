import type { PageProps } from "gatsby";
import { interfaceLanguage } from "../components/interface-language/interface-language.ts";
import { labelledText } from "../components/labelled/labelled-text.ts";
import { PageFrame } from "../components/page-frame/PageFrame.tsx";
import { PageHead } from "../components/page-head/PageHead.tsx";
import { VersionList } from "../components/version-list/VersionList.tsx";
import { VersionNotices } from "../components/version-notices/VersionNotices.tsx";
import { textDirection } from "../legal/document/text-direction.ts";
import type { VersionsContext } from "../legal/pages/page-context.ts";
import { stringsFor } from "../strings/strings-for.ts";

type Props = PageProps<object, VersionsContext>;

/** All versions of a document. */
export default function Versions({ pageContext }: Props) {
  const { lang, site, title, document, feed, notices, list } = pageContext;
  const { strings } = stringsFor(lang);
  return (
    <PageFrame lang={lang} site={site} home={`/${lang}`}>
      <h1 {...interfaceLanguage(lang)}>{strings["versions.title"]}</h1>
      <p className="of-document" lang={lang} dir={textDirection(lang)}>
        <a href={document}>{title}</a>
      </p>
      <VersionNotices lang={lang} notices={notices} />
      <VersionList lang={lang} list={list} />
      {feed && (
        <p {...interfaceLanguage(lang)}>
          <a href={feed} type="application/atom+xml">
            {strings["feed.title"]}
          </a>
        </p>
      )}
    </PageFrame>
  );
}

export function Head({ pageContext: { lang, site, metadata, title, list } }: Props) {
  const label = stringsFor(lang).strings["versions.title"];
  const dates = list.map(({ date }) => date).join(", ");
  const description = labelledText(lang, label, `${title} (${dates})`);
  const named = labelledText(lang, title, label);
  return <PageHead {...{ lang, title: named, description, site, metadata }} />;
}
