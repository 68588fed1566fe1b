import { stringsFor } from "../../strings/strings-for.ts";
import { interfaceLanguage } from "../interface-language/interface-language.ts";

type Props = { readonly lang: string; readonly kind: "ins" | "del"; readonly to: string };

/** Says that words moved, and leads to their other place. */
export function MoveLink({ lang, kind, to }: Props) {
  const name = kind === "del" ? "redline.movedTo" : "redline.moved";
  return (
    <a className="move" href={`#${to}`} data-paragraf="aside" {...interfaceLanguage(lang)}>
      {stringsFor(lang).strings[name]}
    </a>
  );
}
