import { interfaceLanguage } from "../interface-language/interface-language.ts";

type Props = { readonly lang: string; readonly children: string };

/** Words of the interface for screen readers alone. */
export function Spoken({ lang, children }: Props) {
  return (
    <span className="spoken" data-paragraf="aside" {...interfaceLanguage(lang)}>
      {children}
    </span>
  );
}
