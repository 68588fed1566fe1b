import type { ReactNode } from "react";
import { stringsFor } from "../../strings/strings-for.ts";
import { Spoken } from "./Spoken.tsx";

type Props = {
  readonly lang: string;
  readonly kind: "ins" | "del";
  /** Whether the words stand, or stood, elsewhere. */
  readonly isMoved?: boolean;
  readonly id?: string | undefined;
  readonly dir?: "ltr" | "auto" | undefined;
  readonly children: ReactNode;
};

/**
 * What came or went, with words around it for screen readers, which pass over ins and del. What went is none of the new text's
 * words: it stands aside, so that what is left can be proved to be the new text.
 */
export function Change({ lang, kind, isMoved = false, id, dir, children }: Props) {
  const { strings } = stringsFor(lang);
  const name = kind === "ins" ? "redline.insertion" : "redline.deletion";
  const start = strings[name] + (isMoved ? ` · ${strings["redline.moved"]}` : "");
  const attributes = { id, dir, ...(isMoved && { className: "moved" }) };
  const inside = (
    <>
      <Spoken lang={lang}>{` [${start}] `}</Spoken>
      {children}
      <Spoken lang={lang}>{` [${strings[`${name}End`]}] `}</Spoken>
    </>
  );
  if (kind === "ins") return <ins {...attributes}>{inside}</ins>;
  return (
    <del data-paragraf="aside" {...attributes}>
      {inside}
    </del>
  );
}
