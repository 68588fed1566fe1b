import { descendants } from "../descendants.ts";
import { aside, element, text } from "./element.ts";
import type { Transform } from "./transform.ts";

/** Shows `[x]` as a sign: a checkbox would be a form without a label, and a legal page asks nothing. */
export const taskLists: Transform = (tree) => {
  for (const { node } of descendants(tree)) {
    if (node.type !== "listItem" || typeof node.checked !== "boolean") continue;
    const sign = element("span", aside, [text(node.checked ? "☑ " : "☐ ")]);
    node.checked = null;
    const [first] = node.children;
    if (first?.type === "paragraph") first.children.unshift(sign as never);
    else node.children.unshift({ type: "paragraph", children: [sign as never] });
  }
};
