import { textDirection } from "../../legal/document/text-direction.ts";
import type { ListedVersion } from "../../legal/pages/page-context.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { Corrections } from "../corrections/Corrections.tsx";
import { DateText } from "../date-text/DateText.tsx";
import { interfaceLanguage } from "../interface-language/interface-language.ts";
import { Labelled } from "../labelled/Labelled.tsx";

type Props = {
  readonly lang: string;
  /** Newest first. */
  readonly list: readonly ListedVersion[];
};

/** All versions of a document: since when each applies, whether it is in force, what it changed. */
export function VersionList({ lang, list }: Props) {
  const { strings } = stringsFor(lang);
  const own = interfaceLanguage(lang);
  return (
    <ol className="version-list" reversed>
      {list.map(({ date, path, state, changes, corrections, redline }) => (
        <li key={date} className={state}>
          <h2 {...own}>
            <a href={path}>
              <DateText lang={lang} date={date} />
            </a>
          </h2>
          {state && (
            <p className="state" {...own}>
              <Labelled lang={lang} label={strings["versions.status"]}>
                <strong>{strings[`versions.${state}`]}</strong>
              </Labelled>
            </p>
          )}
          {changes && (
            <p lang={lang} dir={textDirection(lang)}>
              {changes}
            </p>
          )}
          <Corrections lang={lang} corrections={corrections} />
          {redline && (
            <p {...own}>
              <a href={redline}>{strings["redline.title"]}</a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
