import type { BlockRedline as Block } from "../../legal/redline/block-redline.ts";
import type {
  ClauseRedline,
  MovedAway,
  RedlinePart as Part,
} from "../../legal/redline/redline-part.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { interfaceLanguage } from "../interface-language/interface-language.ts";
import { BlockRedline } from "./BlockRedline.tsx";
import { ranges } from "./block-ranges.ts";
import { clauseState } from "./clause-state.ts";
import { partId } from "./part-id.ts";
import type { Places } from "./places.ts";
import { sectionName } from "./section-name.ts";

type PartProps = { readonly lang: string; readonly index: number };
type Props = PartProps & { readonly part: Part; readonly places: Places };

/** A clause of a redline: its heading always in sight, what did not change folded away. */
export function RedlinePart({ lang, part, index, places }: Props) {
  return part.kind === "moved-away" ? (
    <MovedAwayMark lang={lang} part={part} index={index} />
  ) : (
    <Clause lang={lang} part={part} index={index} places={places} />
  );
}

function MovedAwayMark({ lang, part, index }: PartProps & { readonly part: MovedAway }) {
  if (part.isWithParent) return null;
  return (
    <p className="moved-away" id={partId(index)} data-paragraf="aside">
      <s>{part.heading}</s>{" "}
      <a href={`#${partId(part.part)}`} {...interfaceLanguage(lang)}>
        {stringsFor(lang).strings["redline.movedTo"]}
      </a>
    </p>
  );
}

type ClauseProps = PartProps & { readonly part: ClauseRedline; readonly places: Places };

function Clause({ lang, part, index, places }: ClauseProps) {
  const { strings } = stringsFor(lang);
  const [first, ...others] = part.blocks;
  const heading = first?.kind === "heading" ? first : undefined;
  const behind = part.movedFrom && !part.movedFrom.isWithParent ? part.movedFrom.behind : "";
  const own = interfaceLanguage(lang);
  // The page of the document shows its title above the text: it is none of its words.
  const isAside = part.kind === "title";
  return (
    <section
      className={part.status}
      id={partId(index)}
      data-paragraf={isAside ? "aside" : undefined}
    >
      {heading ? (
        <BlockRedline lang={lang} block={heading} places={places} />
      ) : (
        <h2 data-paragraf="aside" {...own}>
          {sectionName(part, strings)}
        </h2>
      )}
      {part.status !== "unchanged" && (
        <p className="status" data-paragraf="aside" {...own}>
          {clauseState(part, part.blocks, strings)}
        </p>
      )}
      {behind && (
        <p className="moved-from" data-paragraf="aside" {...own}>
          {strings["redline.movedFrom"]} <bdi>{behind}</bdi>
        </p>
      )}
      {ranges(heading ? others : part.blocks).map((blocks) => (
        <Range key={blocks.from} lang={lang} places={places} {...blocks} />
      ))}
    </section>
  );
}

type RangeProps = {
  readonly lang: string;
  readonly places: Places;
  readonly isFolded: boolean;
  readonly blocks: readonly Block[];
};

function Range({ lang, places, isFolded, blocks }: RangeProps) {
  const shown = blocks.map((block, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place
    <BlockRedline key={i} lang={lang} block={block} places={places} />
  ));
  if (!isFolded) return shown;
  return (
    <details>
      <summary data-paragraf="aside" {...interfaceLanguage(lang)}>
        {stringsFor(lang).strings["redline.unchanged"]}
      </summary>
      {shown}
    </details>
  );
}
