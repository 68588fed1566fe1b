import type { BlockRedline } from "../../legal/redline/block-redline.ts";
import type { Redline } from "../../legal/redline/redline.ts";
import type { RedlinePart } from "../../legal/redline/redline-part.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { interfaceLanguage } from "../interface-language/interface-language.ts";
import { clauseState } from "./clause-state.ts";
import { partId } from "./part-id.ts";
import { sectionName } from "./section-name.ts";

type Props = { readonly lang: string; readonly redline: Redline };

/** What stands above a redline: which clauses differ, and how many words came and went. */
export function RedlineSummary({ lang, redline: { summary, parts } }: Props) {
  const { strings } = stringsFor(lang);
  const { clauses, wordsInserted, wordsDeleted } = summary;
  if (clauses.length === 0) return <p {...interfaceLanguage(lang)}>{strings["redline.same"]}</p>;
  return (
    <section className="redline-summary" {...interfaceLanguage(lang)}>
      <h2>{strings["redline.summary"]}</h2>
      <ul>
        {clauses.map((clause) => (
          <li key={clause.part}>
            <a href={`#${partId(clause.part)}`}>
              <bdi {...(clause.heading && { lang })}>{sectionName(clause, strings)}</bdi>
            </a>{" "}
            <span className={`status ${clause.status}`}>
              {clauseState(clause, blocksOf(parts[clause.part]), strings)}
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

function blocksOf(part: RedlinePart | undefined): readonly BlockRedline[] {
  return part && part.kind !== "moved-away" ? part.blocks : [];
}
