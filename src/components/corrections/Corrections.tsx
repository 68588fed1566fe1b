import { textDirection } from "../../legal/document/text-direction.ts";
import type { Correction } from "../../legal/pages/page-context.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { DateText } from "../date-text/DateText.tsx";
import { interfaceLanguage } from "../interface-language/interface-language.ts";

type Props = { readonly lang: string; readonly corrections: readonly Correction[] };

/** Errata of a version: when each was corrected, and what its author says of it. */
export function Corrections({ lang, corrections }: Props) {
  if (corrections.length === 0) return null;
  const { strings } = stringsFor(lang);
  return (
    <ul className="corrections">
      {corrections.map(({ date, note }) => (
        <li key={`${date} ${note}`}>
          <span {...interfaceLanguage(lang)}>
            {strings["versions.corrected"]} <DateText lang={lang} date={date} />
          </span>
          {" – "}
          <span lang={lang} dir={textDirection(lang)}>
            {note}
          </span>
        </li>
      ))}
    </ul>
  );
}
