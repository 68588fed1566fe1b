import type { Style } from "../../legal/redline/styled-range.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { Spoken } from "./Spoken.tsx";

type Props = {
  readonly lang: string;
  readonly styles: readonly Style[];
  readonly children: string;
};

/** A text raised, lowered or struck out as the document has it. A screen reader passes over the line through it, and is told. */
export function StyledText({ lang, styles, children }: Props) {
  let shown = <>{children}</>;
  if (styles.includes("sub")) shown = <sub>{shown}</sub>;
  if (styles.includes("sup")) shown = <sup>{shown}</sup>;
  if (!styles.includes("delete")) return shown;
  return (
    <s>
      <Spoken lang={lang}>{` [${stringsFor(lang).strings["redline.struckOut"]}: `}</Spoken>
      {shown}
      <Spoken lang={lang}>{"] "}</Spoken>
    </s>
  );
}
