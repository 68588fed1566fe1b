import { stringsFor } from "../../strings/strings-for.ts";
import { interfaceLanguage } from "../interface-language/interface-language.ts";

type Props = { readonly lang: string; readonly status: string | undefined };

/** Says that something came or went in which no words stand that could show it: a line, or a row to be filled in. */
export function WholeNote({ lang, status }: Props) {
  if (status !== "added" && status !== "removed") return null;
  return (
    <span className="status" data-paragraf="aside" {...interfaceLanguage(lang)}>
      {stringsFor(lang).strings[`redline.${status}`]}
    </span>
  );
}
