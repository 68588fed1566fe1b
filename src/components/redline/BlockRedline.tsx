import type { BlockRedline as Block } from "../../legal/redline/block-redline.ts";
import { MarkupChanges } from "./MarkupChanges.tsx";
import type { Places } from "./places.ts";
import { TableRedline } from "./TableRedline.tsx";
import { TextRedline } from "./TextRedline.tsx";

type Props = { readonly lang: string; readonly block: Block; readonly places: Places };

/** A block of a redline as the page of the document would set it, as far as that matters for reading. */
export function BlockRedline({ lang, block, places }: Props) {
  return (
    <>
      {block.kind === "table" ? (
        <TableRedline lang={lang} table={block} places={places} />
      ) : (
        <TextRedline lang={lang} block={block} places={places} />
      )}
      <MarkupChanges lang={lang} changes={block.markup} />
    </>
  );
}
