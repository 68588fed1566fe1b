import { type DefaultTreeAdapterMap, defaultTreeAdapter, type TreeAdapter } from "parse5";

/** Browsers nest 512 elements in each other, and our pages far fewer. */
const deepest = 1000;

/** A paragraph reopens what was left open before it; of what is well-formed, no element is made twice. */
const perTag = 10;

/**
 * Makes the tree of HTML that anybody may have written. A hostile text of 100 KB can stand for 40 million elements, since each `<p>`
 * makes all `<b>` anew that were not closed.
 *
 * @throws while it makes a tree that is nested too deep, or has many more elements than the text has tags
 */
export function boundedTree(html: string): TreeAdapter<DefaultTreeAdapterMap> {
  const most = perTag * (html.match(/</g)?.length ?? 0) + 100;
  let [made, depth] = [0, 0];
  return {
    ...defaultTreeAdapter,
    createElement(...of) {
      if (++made > most) throw new Error("more elements than tags");
      return defaultTreeAdapter.createElement(...of);
    },
    onItemPush() {
      if (++depth > deepest) throw new Error("elements nested too deep");
    },
    onItemPop() {
      depth--;
    },
  };
}
