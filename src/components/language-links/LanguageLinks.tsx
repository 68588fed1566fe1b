import { textDirection } from "../../legal/document/text-direction.ts";
import type { LanguageLink } from "../../legal/pages/page-context.ts";
import { interfaceLanguage } from "../interface-language/interface-language.ts";

type Props = {
  /** What the list is, for those who listen. */
  readonly label: string;
  /** The language of the page. */
  readonly lang: string;
  readonly links: readonly LanguageLink[];
  /** The language that the page is in; none where the list is the page. */
  readonly current?: string;
};

/** Links to languages, each named in itself. */
export function LanguageLinks({ label, lang, links, current }: Props) {
  return (
    <nav className="language-links" aria-label={label} {...interfaceLanguage(lang)}>
      <ul>
        {links.map(({ lang: tag, path }) => (
          <li key={tag}>
            <a
              href={path}
              hrefLang={tag}
              lang={tag}
              dir={textDirection(tag)}
              {...(tag === current && { "aria-current": "page" as const })}
            >
              {endonym(tag)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function endonym(tag: string): string {
  return new Intl.DisplayNames([tag, "en"], { type: "language" }).of(tag) ?? tag;
}
