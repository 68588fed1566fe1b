import type { LanguageLink } from "../../legal/pages/page-context.ts";
import { stringsFor } from "../../strings/strings-for.ts";
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
};

/**
 * Since when a text applies, whose it is, in which languages it exists and which of them prevails. None of its words are the
 * document's.
 */
export function DocumentFacts({ lang, date, publisher, translations, prevailing }: Props) {
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
          </a>
        </p>
      )}
    </div>
  );
}
