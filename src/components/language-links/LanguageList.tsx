import { textDirection } from "../../legal/document/text-direction.ts";
import type { DocumentLink, LanguageLink } from "../../legal/pages/page-context.ts";
import { DateText } from "../date-text/DateText.tsx";
import { languageName } from "./language-name.ts";

type Props = {
  readonly label: string;
  /** With a title where the page that a link leads to should be named too. */
  readonly links: readonly (LanguageLink | DocumentLink)[];
  /** The language that the page is in, where the links lead to other languages of the page. */
  readonly current?: string | undefined;
  /** Whether many languages fold, so that what stands below stays in sight. */
  readonly folds?: boolean;
};

/** More languages than these would push the text out of sight. */
const mostInSight = 6;

/** Links to languages, each named in itself; many of them fold. */
export function LanguageList({ label, links, current, folds }: Props) {
  const hasTitles = links.some((link) => "title" in link);
  const list = (
    <ul className={hasTitles ? "language-list has-titles" : "language-list"}>
      {links.map((link) => (
        <li key={link.lang}>
          <a
            href={link.path}
            hrefLang={link.lang}
            lang={link.lang}
            dir={textDirection(link.lang)}
            {...(link.lang === current && { "aria-current": "page" as const })}
          >
            {languageName(link.lang, link.lang)}
            {"title" in link && <span className="language-title"> {link.title}</span>}
            {link.date && (
              <span className="language-title">
                {" "}
                (<DateText lang={link.lang} date={link.date} />)
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
  if (!folds || links.length <= mostInSight) return list;
  return (
    <details>
      <summary>
        {label}{" "}
        {current ? <b lang={current}>{languageName(current, current)}</b> : `(${links.length})`}
      </summary>
      {list}
    </details>
  );
}
