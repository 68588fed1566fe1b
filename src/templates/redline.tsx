import { graphql, type PageProps } from "gatsby";
import { DateText } from "../components/date-text/DateText.tsx";
import { interfaceLanguage } from "../components/interface-language/interface-language.ts";
import { labelledText } from "../components/labelled/labelled-text.ts";
import { PageFrame } from "../components/page-frame/PageFrame.tsx";
import { PageHead } from "../components/page-head/PageHead.tsx";
import { Redline } from "../components/redline/Redline.tsx";
import { textDirection } from "../legal/document/text-direction.ts";
import type { RedlineContext } from "../legal/pages/page-context.ts";
import type { Redline as RedlineData } from "../legal/redline/redline.ts";
import { stringsFor } from "../strings/strings-for.ts";

type Props = PageProps<{ readonly redline: RedlineData }, RedlineContext>;

/** What differs between a version and the one before it. */
export default function RedlinePage({ data: { redline }, pageContext }: Props) {
  const { lang, site, title, from, to, versions, changes } = pageContext;
  const { strings } = stringsFor(lang);
  const own = { lang, dir: textDirection(lang) };
  return (
    <PageFrame lang={lang} site={site} home={`/${lang}`}>
      <div className="redline-head">
        <h1 {...interfaceLanguage(lang)}>{strings["redline.title"]}</h1>
        <p {...own}>{title}</p>
        <p {...interfaceLanguage(lang)}>
          {strings["redline.from"]}{" "}
          <a href={from.path}>
            <DateText lang={lang} date={from.date} />
          </a>
          <br />
          {strings["redline.to"]}{" "}
          <a href={to.path}>
            <DateText lang={lang} date={to.date} />
          </a>
        </p>
        {changes && <p {...own}>{changes}</p>}
        <p {...interfaceLanguage(lang)}>
          <a href={versions}>{strings["versions.all"]}</a>
        </p>
      </div>
      <Redline lang={lang} redline={redline} />
    </PageFrame>
  );
}

export function Head({ pageContext: { lang, site, metadata, title, to } }: Props) {
  const label = stringsFor(lang).strings["redline.title"];
  const named = labelledText(lang, title, label);
  return <PageHead {...{ lang, title: named, site, metadata, date: to.date }} />;
}

export const query = graphql`
  query Redline($key: String!) {
    redline(key: $key)
  }
`;
