import type { BlockRedline } from "../../legal/redline/block-redline.ts";
import { Change } from "./Change.tsx";

type Props = { readonly lang: string; readonly block: BlockRedline };

/** What the page sets before an item, a task or a note: its number and its box, the old ones struck where they changed. */
export function Marker({ lang, block: { marker, note, isDone, markup = [] } }: Props) {
  const number = markup.find(({ what }) => what === "number");
  const done = markup.find(({ what }) => what === "done");
  const plain = marker ?? (note === undefined ? undefined : `${note}.`);
  const ticked = isDone === undefined ? undefined : box(`${isDone}`);
  if (![plain, ticked, number, done].some((each) => each !== undefined)) return null;
  return (
    <span className="marker" data-paragraf="aside">
      <Sign
        lang={lang}
        before={number?.before}
        after={number ? number.after : plain}
        isKept={!number}
      />
      <Sign
        lang={lang}
        before={box(done?.before)}
        after={done ? box(done.after) : ticked}
        isKept={!done}
      />
    </span>
  );
}

type SignProps = {
  readonly lang: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly isKept: boolean;
};

function Sign({ lang, before, after, isKept }: SignProps) {
  if (isKept) return after && `${after} `;
  return (
    <>
      {before && (
        <Change lang={lang} kind="del">
          {before}
        </Change>
      )}
      {after && (
        <Change lang={lang} kind="ins">
          {after}
        </Change>
      )}{" "}
    </>
  );
}

function box(isDone: string | undefined): string | undefined {
  return isDone && (isDone === "true" ? "☑" : "☐");
}
