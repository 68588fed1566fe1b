import type { LanguageLink } from "../../legal/pages/page-context.ts";
import { interfaceLanguage } from "../interface-language/interface-language.ts";
import { LanguageList } from "./LanguageList.tsx";

type Props = {
  /** What the list is, for those who listen. */
  readonly label: string;
  /** The language of the page. */
  readonly lang: string;
  readonly links: readonly LanguageLink[];
  /** The language that the page is in; none where the list is the page. */
  readonly current?: string;
};

/** The landmark by which a reader changes the language. */
export function LanguageLinks({ label, lang, links, current }: Props) {
  return (
    <nav className="language-links" aria-label={label} {...interfaceLanguage(lang)}>
      <LanguageList label={label} links={links} current={current} folds={current !== undefined} />
    </nav>
  );
}
