import type { Correction, LanguageLink } from "../../legal/pages/page-context.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { Corrections } from "../corrections/Corrections.tsx";
import { DateText } from "../date-text/DateText.tsx";
import { interfaceLanguage } from "../interface-language/interface-language.ts";
import { LanguageLinks } from "../language-links/LanguageLinks.tsx";
import { languageName } from "../language-links/language-name.ts";

type Props = {
  readonly lang: string;
  readonly date: string;
  readonly publisher?: string | undefined;
  readonly translations: readonly LanguageLink[];
  readonly prevailing?: LanguageLink | undefined;
  readonly corrections: readonly Correction[];
  /** Where all versions are listed. */
  readonly versions: string;
  /** Where this version is compared with the one before. */
  readonly redline?: string | undefined;
};

/**
 * Since when a text applies, whose it is, in which languages it exists and which of them prevails. None of its words are the
 * document's.
 */
export function DocumentFacts(props: Props) {
  const { lang, date, publisher, translations, prevailing, corrections, versions, redline } = props;
  const { strings, tag } = stringsFor(lang);
  const own = interfaceLanguage(lang);
  return (
    <div className="document-facts" data-paragraf="aside">
      <dl {...own}>
        <div>
          <dt>{strings["page.effectiveDate"]}</dt>
          <dd>
            <DateText lang={lang} date={date} />
          </dd>
        </div>
        {publisher && (
          <div>
            <dt>{strings["site.publisher"]}</dt>
            <dd>
              <bdi>{publisher}</bdi>
            </dd>
          </div>
        )}
      </dl>
      <Corrections lang={lang} corrections={corrections} />
      <ul className="to-versions" {...own}>
        <li>
          <a href={versions}>{strings["versions.all"]}</a>
        </li>
        {redline && (
          <li>
            <a href={redline}>{strings["redline.title"]}</a>
          </li>
        )}
      </ul>
      {translations.length > 1 && (
        <LanguageLinks
          label={strings["page.languages"]}
          lang={lang}
          links={translations}
          current={lang}
        />
      )}
      {prevailing && (
        <p className="prevailing" {...own}>
          {strings["page.prevails"]}{" "}
          <a href={prevailing.path} hrefLang={prevailing.lang}>
            {languageName(prevailing.lang, tag)}
            {prevailing.date && (
              <>
                {" "}
                (<DateText lang={lang} date={prevailing.date} />)
              </>
            )}
          </a>
        </p>
      )}
    </div>
  );
}
