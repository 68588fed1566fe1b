import type { LanguageLink } from "../../legal/pages/page-context.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { DateText } from "../date-text/DateText.tsx";
import { interfaceLanguage } from "../interface-language/interface-language.ts";
import { LanguageLinks } from "../language-links/LanguageLinks.tsx";

type Props = {
  readonly lang: string;
  readonly date: string;
  readonly translations: readonly LanguageLink[];
};

/** Since when a text applies and in which languages it exists. None of its words are the document's. */
export function DocumentFacts({ lang, date, translations }: Props) {
  const { strings } = stringsFor(lang);
  return (
    <div className="document-facts" data-paragraf="aside">
      <p {...interfaceLanguage(lang)}>
        {strings["page.effectiveDate"]}: <DateText lang={lang} date={date} />
      </p>
      {translations.length > 1 && (
        <LanguageLinks
          label={strings["page.languages"]}
          lang={lang}
          links={translations}
          current={lang}
        />
      )}
    </div>
  );
}
