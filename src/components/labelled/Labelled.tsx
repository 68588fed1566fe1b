import type { ReactNode } from "react";
import { labelledText } from "./labelled-text.ts";

type Props = {
  /** The language of the page. */
  readonly lang: string;
  readonly label: string;
  readonly children: ReactNode;
};

/** A label with what it tells, between them the colon of the language. */
export function Labelled({ lang, label, children }: Props) {
  return (
    <>
      {labelledText(lang, label, "")}
      {children}
    </>
  );
}
