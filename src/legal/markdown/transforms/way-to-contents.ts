import { aside, element, text } from "./element.ts";
import { contentsId } from "./toc-nav.ts";
import type { Transform } from "./transform.ts";

/** Ends a text that has contents with the way back to them, which the style keeps in sight on screens without a side column. */
export const wayToContents: Transform = (tree, { labels }) => {
  const hasContents = tree.children.some(({ type }) => type === ("paragraf-nav" as string));
  if (!hasContents) return;
  const words = [text(labels.backToContents)];
  const link = element("a", { href: `#${contentsId}`, lang: labels.lang }, words);
  tree.children.push(element("div", { ...aside, className: ["to-contents"] }, [link]) as never);
};
