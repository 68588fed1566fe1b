import type { MarkupChange } from "../../legal/versions/redline/markup-change.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { interfaceLanguage } from "../interface-language/interface-language.ts";

type Props = { readonly lang: string; readonly changes: readonly MarkupChange[] | undefined };

/** What changed without a word: above all where links lead. */
export function MarkupChanges({ lang, changes = [] }: Props) {
  const { strings } = stringsFor(lang);
  const told = changes.filter(({ what }) => telling.has(what));
  if (told.length === 0) return null;
  return (
    <ul className="markup-changes" data-paragraf="aside" {...interfaceLanguage(lang)}>
      {told.map(({ what, text, before, after }) => (
        <li key={`${what} ${text} ${before} ${after}`}>
          {what === "link" || what === "picture"
            ? strings["redline.link"]
            : `${strings["redline.formatted"]}:`}{" "}
          {text && <bdi>{text} </bdi>}
          {before && <del dir="ltr">{before}</del>} {after && <ins dir="ltr">{after}</ins>}
        </li>
      ))}
    </ul>
  );
}

/** What a reader can act on: where links lead, what stands for a picture, by which id a clause is found. */
const telling: ReadonlySet<string> = new Set(["link", "picture", "alt", "id"]);
