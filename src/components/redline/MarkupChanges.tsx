import type { MarkupChange } from "../../legal/redline/markup-change.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { interfaceLanguage } from "../interface-language/interface-language.ts";
import { Change } from "./Change.tsx";
import { type DescribedChange, describedChange } from "./described-change.ts";

type Props = { readonly lang: string; readonly changes: readonly MarkupChange[] | undefined };

/** What changed without a word: where links lead, what is struck out, in which list a paragraph stands. */
export function MarkupChanges({ lang, changes = [] }: Props) {
  const { strings } = stringsFor(lang);
  const told = changes.flatMap((change) => describedChange(change, strings) ?? []);
  if (told.length === 0) return null;
  return (
    <ul className="markup-changes" data-paragraf="aside" {...interfaceLanguage(lang)}>
      {told.map((change, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two changes may be told in the same words
        <li key={i}>
          <Told lang={lang} change={change} />
        </li>
      ))}
    </ul>
  );
}

function Told({ lang, change }: { readonly lang: string; readonly change: DescribedChange }) {
  const { label, text, before, after, isCode } = change;
  const dir = isCode ? "ltr" : "auto";
  return (
    <>
      {label && `${label} `}
      {text && <bdi lang={lang}>{text}</bdi>}
      {text && (before || after) && " · "}
      {before && (
        <Change lang={lang} kind="del" dir={dir}>
          {before}
        </Change>
      )}{" "}
      {after && (
        <Change lang={lang} kind="ins" dir={dir}>
          {after}
        </Change>
      )}
    </>
  );
}
