import { isRelativeAddress } from "../../document/addresses/local-target.ts";
import { linkTargets, pictureTargets } from "../addresses/targets.ts";
import { setProperties } from "./element.ts";
import type { Transform } from "./transform.ts";

/**
 * Keeps addresses of other files as the author wrote them. Where they lead is not known here, since it may change without this
 * document: the page gets it through its context and puts it in (with-local-targets.ts).
 */
export const localTargets: Transform = (tree) => {
  for (const { node, url } of linkTargets(tree))
    if (isRelativeAddress(url)) setProperties(node, { href: url });
  for (const { node, url } of pictureTargets(tree)) setProperties(node, { src: url });
};
