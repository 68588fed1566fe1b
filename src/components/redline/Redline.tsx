import { textDirection } from "../../legal/document/text-direction.ts";
import type { Redline as RedlineData } from "../../legal/redline/redline.ts";
import { places } from "./places.ts";
import { RedlinePart } from "./RedlinePart.tsx";
import { RedlineSummary } from "./RedlineSummary.tsx";

type Props = { readonly lang: string; readonly redline: RedlineData };

/** What differs between two texts: a summary, and the new text with what went. */
export function Redline({ lang, redline }: Props) {
  const found = places(redline.parts);
  return (
    <>
      <RedlineSummary lang={lang} redline={redline} />
      <article className="redline" lang={lang} dir={textDirection(lang)}>
        {redline.parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts are named by their place
          <RedlinePart key={index} lang={lang} part={part} index={index} places={found} />
        ))}
      </article>
    </>
  );
}
