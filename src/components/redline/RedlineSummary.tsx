import type { RedlineSummary as Summary } from "../../legal/versions/redline/redline-summary.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { interfaceLanguage } from "../interface-language/interface-language.ts";
import { partId } from "./part-id.ts";

type Props = { readonly lang: string; readonly summary: Summary };

/** What stands above a redline: which clauses differ, and how many words came and went. */
export function RedlineSummary({ lang, summary }: Props) {
  const { strings } = stringsFor(lang);
  const { clauses, wordsInserted, wordsDeleted } = summary;
  if (clauses.length === 0) return <p {...interfaceLanguage(lang)}>{strings["redline.same"]}</p>;
  return (
    <section className="redline-summary" {...interfaceLanguage(lang)}>
      <h2>{strings["redline.summary"]}</h2>
      <ul>
        {clauses.map(({ part, heading, status, isChanged }) => (
          <li key={part}>
            <a href={`#${partId(part)}`}>
              <bdi lang={lang}>{heading || "–"}</bdi>
            </a>{" "}
            <span className={`status ${status}`}>
              {strings[`redline.${status}`]}
              {status === "moved" && isChanged && ` · ${strings["redline.changed"]}`}
            </span>
          </li>
        ))}
      </ul>
      <dl>
        <dt>{strings["redline.wordsInserted"]}</dt>
        <dd>{wordsInserted}</dd>
        <dt>{strings["redline.wordsDeleted"]}</dt>
        <dd>{wordsDeleted}</dd>
      </dl>
    </section>
  );
}
