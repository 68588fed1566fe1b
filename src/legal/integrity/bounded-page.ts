import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from "parse5";

/** Browsers nest 512 elements in each other, and our pages far fewer. */
const deepest = 1000;

/** A paragraph reopens what was left open before it; of what is well-formed, no element is made twice. */
const perTag = 10;

/**
 * The tree of a page that anybody may have written. A hostile one of 100 KB can stand for 40 million elements, since each `<p>`
 * makes all `<b>` anew that were not closed.
 *
 * @throws where it is nested too deep, or makes many more elements than it has tags
 */
export function boundedPage(html: string): DefaultTreeAdapterMap["document"] {
  const most = perTag * (html.match(/</g)?.length ?? 0) + 100;
  let [made, depth] = [0, 0];
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
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
  return parse(html, { treeAdapter });
}
