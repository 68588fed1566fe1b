import type { TextRedline as Text } from "../../legal/redline/block-redline.ts";
import { Marker } from "./Marker.tsx";
import type { Places } from "./places.ts";
import { Runs } from "./Runs.tsx";
import { WholeNote } from "./WholeNote.tsx";

type Props = { readonly lang: string; readonly block: Text; readonly places: Places };

/** A block of words, or the line between two parts of a text. */
export function TextRedline({ lang, block, places }: Props) {
  const { kind, rank = 2, depth, quotes, status } = block;
  const marker = <Marker lang={lang} block={block} />;
  const words = <Runs lang={lang} words={block} places={places} isRaw={kind === "html"} />;
  const classes = [depth > 0 && `item depth-${Math.min(depth, 4)}`, quotes > 0 && "quote"];
  const className = classes.filter(Boolean).join(" ") || undefined;
  if (kind === "rule")
    return (
      <div className={`rule ${status}`}>
        {marker}
        <hr />
        <WholeNote lang={lang} status={status} />
      </div>
    );
  if (kind === "code")
    return (
      <pre className={className}>
        {marker}
        {words}
      </pre>
    );
  // The page has a heading of its own above all of the document's.
  const Element = kind === "heading" ? (`h${Math.min(rank + 1, 6)}` as "h2") : "p";
  return (
    <Element className={className}>
      {marker}
      {words}
      {block.runs.length === 0 && <WholeNote lang={lang} status={status} />}
    </Element>
  );
}
