import type { Run } from "../../legal/versions/redline/run.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { interfaceLanguage } from "../interface-language/interface-language.ts";

type Props = { readonly lang: string; readonly runs: readonly Run[] };

/**
 * Words that stayed, came or went. What went is none of the new text's words: it stands aside, so that what is left can be
 * proved to be the new text.
 */
export function Runs({ lang, runs }: Props) {
  return runs.map(({ kind, text, move }, i) => {
    const key = `${i} ${kind}`;
    const moved = move === undefined ? undefined : { className: "moved" };
    if (kind === "same") return text;
    return kind === "ins" ? (
      <ins key={key} {...moved}>
        <Spoken lang={lang} name="redline.insertion" />
        {text}
        <Spoken lang={lang} name="redline.insertionEnd" />
      </ins>
    ) : (
      <del key={key} data-paragraf="aside" {...moved}>
        <Spoken lang={lang} name="redline.deletion" />
        {text}
        <Spoken lang={lang} name="redline.deletionEnd" />
      </del>
    );
  });
}

type SpokenName =
  | "redline.insertion"
  | "redline.insertionEnd"
  | "redline.deletion"
  | "redline.deletionEnd";

/** Screen readers pass over ins and del: these words are for them. */
function Spoken({ lang, name }: { readonly lang: string; readonly name: SpokenName }) {
  return (
    <span className="spoken" data-paragraf="aside" {...interfaceLanguage(lang)}>
      {` [${stringsFor(lang).strings[name]}] `}
    </span>
  );
}
