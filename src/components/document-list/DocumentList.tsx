import { textDirection } from "../../legal/document/text-direction.ts";
import type { LanguageLink, ListedDocument } from "../../legal/pages/page-context.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { DateText } from "../date-text/DateText.tsx";
import { interfaceLanguage } from "../interface-language/interface-language.ts";
import { Labelled } from "../labelled/Labelled.tsx";
import { LanguageList } from "../language-links/LanguageList.tsx";

type Props = {
  /** The language of the page. */
  readonly lang: string;
  readonly documents: readonly ListedDocument[];
  /** The rank of the titles. */
  readonly heading?: "h2" | "h3";
  /** Whether each language of a document is shown with the title that it has there. */
  readonly hasTitles?: boolean;
};

/** Documents: what each is, what it says, whether and since when it applies, and in which other languages. */
export function DocumentList({ lang, documents, heading: Heading = "h2", hasTitles }: Props) {
  const { strings } = stringsFor(lang);
  return (
    <ul className="document-list">
      {documents.map((document) => {
        const { path, lang: own, title, description, translations } = document;
        return (
          <li key={path}>
            <div {...(own !== lang && { lang: own, dir: textDirection(own) })}>
              <Heading>
                <a href={path} hrefLang={own}>
                  {title}
                </a>
              </Heading>
              <p>{description}</p>
            </div>
            <p className="document-date" {...interfaceLanguage(lang)}>
              <Application lang={lang} document={document} />
            </p>
            {(translations.length > 1 || own !== lang) && (
              <LanguageList
                label={strings["page.languages"]}
                links={hasTitles ? translations : otherLanguages(translations, lang)}
                folds
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

type ApplicationProps = { readonly lang: string; readonly document: ListedDocument };

/** Since when a document applies; else in so many words that it does not yet, or no longer. */
function Application({ lang, document: { date, state, withdrawn } }: ApplicationProps) {
  const { strings } = stringsFor(lang);
  if (withdrawn !== undefined)
    return (
      <strong>
        {strings["versions.isWithdrawn"]} <DateText lang={lang} date={withdrawn} />
      </strong>
    );
  if (state === "upcoming")
    return (
      <strong>
        {strings["versions.isUpcoming"]} <DateText lang={lang} date={date} />
      </strong>
    );
  return (
    <Labelled lang={lang} label={strings["page.effectiveDate"]}>
      <DateText lang={lang} date={date} />
    </Labelled>
  );
}

function otherLanguages(
  translations: ListedDocument["translations"],
  shown: string,
): readonly LanguageLink[] {
  return translations
    .filter(({ lang }) => lang !== shown)
    .map(({ lang, path }) => ({ lang, path }));
}
