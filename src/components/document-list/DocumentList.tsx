import type { DocumentLink } from "../../legal/pages/page-context.ts";
import { DateText } from "../date-text/DateText.tsx";

/** Documents of one language: what each is, what it says and since when. */
export function DocumentList({
  lang,
  documents,
}: {
  readonly lang: string;
  readonly documents: readonly DocumentLink[];
}) {
  return (
    <ul className="document-list">
      {documents.map(({ path, title, description, date }) => (
        <li key={path}>
          <h2>
            <a href={path}>{title}</a>
          </h2>
          <p>{description}</p>
          <p className="document-date">
            <DateText lang={lang} date={date} />
          </p>
        </li>
      ))}
    </ul>
  );
}
