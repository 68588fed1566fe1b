import type { BlockRedline as Block } from "../../legal/versions/redline/block-redline.ts";
import type {
  ClauseRedline,
  MovedAway,
  RedlinePart as Part,
} from "../../legal/versions/redline/redline-part.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { interfaceLanguage } from "../interface-language/interface-language.ts";
import { BlockRedline } from "./BlockRedline.tsx";
import { partId } from "./part-id.ts";
import { stretches } from "./stretches.ts";

type Props = { readonly lang: string; readonly part: Part; readonly index: number };

/** A clause of a redline: its heading always in sight, what did not change folded away. */
export function RedlinePart({ lang, part, index }: Props) {
  return part.kind === "moved-away" ? (
    <MovedAwayMark lang={lang} part={part} index={index} />
  ) : (
    <Clause lang={lang} part={part} index={index} />
  );
}

function MovedAwayMark({ lang, part, index }: Props & { readonly part: MovedAway }) {
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

function Clause({ lang, part, index }: Props & { readonly part: ClauseRedline }) {
  const { strings } = stringsFor(lang);
  const [first, ...others] = part.blocks;
  const heading = first?.kind === "heading" ? first : undefined;
  const behind = part.movedFrom && !part.movedFrom.isWithParent ? part.movedFrom.behind : "";
  return (
    <section className={part.status} id={partId(index)}>
      {heading && <BlockRedline lang={lang} block={heading} />}
      {part.status !== "unchanged" && (
        <p className="status" data-paragraf="aside" {...interfaceLanguage(lang)}>
          {strings[`redline.${part.status}`]}
          {part.status === "moved" && part.isChanged && ` · ${strings["redline.changed"]}`}
        </p>
      )}
      {behind && (
        <p className="moved-from" data-paragraf="aside" {...interfaceLanguage(lang)}>
          {strings["redline.movedFrom"]} <bdi>{behind}</bdi>
        </p>
      )}
      {stretches(heading ? others : part.blocks).map((blocks) => (
        <Stretch key={blocks.from} lang={lang} {...blocks} />
      ))}
    </section>
  );
}

type StretchProps = {
  readonly lang: string;
  readonly isFolded: boolean;
  readonly blocks: readonly Block[];
};

function Stretch({ lang, isFolded, blocks }: StretchProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place
  const shown = blocks.map((block, i) => <BlockRedline key={i} lang={lang} block={block} />);
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
