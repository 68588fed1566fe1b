import type { Content, Parent } from "mdast";
import type { Position, TextEdit } from "../../document/diagnostic.ts";
import { lineStarts } from "../../document/places/line-starts.ts";
import { isDoubtful } from "../../markdown/addresses/address-end.ts";
import { type BareLink, isBareLink } from "../../markdown/addresses/bare-addresses.ts";
import { start } from "../../markdown/start.ts";
import type { CheckedDocument } from "../rule.ts";

/** What is wrong with an address in the running text, where it stands, and what fixes it where one reading alone is possible. */
export type BareAddressFault = {
  readonly at: Position;
  readonly message: string;
  readonly fix?: readonly TextEdit[];
};

/** Bare addresses that lead elsewhere than the author meant, or may do so. */
export function bareAddressFaults({
  tree,
  text,
}: Pick<CheckedDocument, "tree" | "text">): BareAddressFault[] {
  let starts: readonly number[] | undefined;
  const found: BareAddressFault[] = [];
  const add = (link: BareLink, before: string, behind: string) => {
    const { value } = link.children[0];
    const at = start(link);
    if (value.includes("\\")) {
      starts ??= lineStarts(text);
      const offset = (starts[at.line - 1] ?? 0) + at.column - 1;
      found.push({ at, ...withoutBackslash(value, text, offset) });
    } else if (isDoubtful(value, before, behind)) {
      const address = link.url.replace(/^http:\/\/www\./i, "https://www.");
      const message = `Unexpected address ${value} without a clear end, expected <${address}> in angle brackets`;
      found.push({ at, message });
    }
  };
  const walk = ({ children }: Parent) =>
    (children as Content[]).forEach((node, i, nodes) => {
      if (isBareLink(node))
        add(node, words(nodes[i - 1]).slice(-1), words(nodes[i + 1]).slice(0, 1));
      else if ("children" in node) walk(node as Parent);
    });
  walk(tree);
  return found;
}

function words(node: Content | undefined): string {
  return node?.type === "text" ? node.value : "";
}

/**
 * In an address a backslash stays, be it a converter's before a sign or the one that ends a line. Only before a sign between letters
 * there is one reading.
 */
function withoutBackslash(value: string, text: string, offset: number) {
  const [, address] = /^(https?:[^\\]+)\\$/i.exec(value) ?? [];
  const expected = address ? `<${address}>\\` : value.replaceAll("\\", "");
  const message = `Unexpected backslash in the address ${value}, expected ${expected}`;
  if (
    address &&
    /^(?:\r|\n)/.test(text.slice(offset + value.length)) &&
    text.startsWith(value, offset)
  )
    return { message, fix: [{ start: offset, end: offset + value.length, text: expected }] };
  const places = [...value.matchAll(/\\/g)].map(({ index }) => index);
  const isSure =
    text.startsWith(value, offset) &&
    places.every((place) => /^\\[-_*~&#+=.!()][\p{L}\p{N}]/u.test(value.slice(place, place + 4)));
  const fix = places.map((place) => ({ start: offset + place, end: offset + place + 1, text: "" }));
  return isSure ? { message, fix } : { message };
}
