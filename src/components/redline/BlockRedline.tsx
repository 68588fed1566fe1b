import type {
  BlockRedline as Block,
  TextRedline,
} from "../../legal/versions/redline/block-redline.ts";
import { MarkupChanges } from "./MarkupChanges.tsx";
import { Runs } from "./Runs.tsx";
import { TableRedline } from "./TableRedline.tsx";

type Props = { readonly lang: string; readonly block: Block };

/** A block of a redline as the page of the document would set it, as far as that matters for reading. */
export function BlockRedline({ lang, block }: Props) {
  return (
    <>
      {block.kind === "table" ? (
        <TableRedline lang={lang} table={block} />
      ) : (
        <TextBlock lang={lang} block={block} />
      )}
      <MarkupChanges lang={lang} changes={block.markup} />
    </>
  );
}

function TextBlock({ lang, block }: { readonly lang: string; readonly block: TextRedline }) {
  const { kind, rank = 2, depth, quotes, marker, note, runs } = block;
  const words = <Runs lang={lang} runs={runs} />;
  if (kind === "rule") return <hr />;
  if (kind === "code") return <pre>{words}</pre>;
  if (kind === "heading") {
    // The page has a heading of its own above all of the document's.
    const Heading = `h${Math.min(rank + 1, 6)}` as "h2";
    return <Heading>{words}</Heading>;
  }
  const classes = [depth > 0 && `item depth-${Math.min(depth, 4)}`, quotes > 0 && "quote"];
  const className = classes.filter(Boolean).join(" ");
  const mark = marker ?? (note === undefined ? undefined : `${note}.`);
  return (
    <p {...(className && { className })}>
      {mark && (
        <span className="marker" data-paragraf="aside">
          {mark}{" "}
        </span>
      )}
      {words}
    </p>
  );
}
