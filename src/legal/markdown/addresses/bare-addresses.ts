import type { Content, Link, Parent, Root, Text } from "mdast";
import type { Point } from "unist";
import { addressEnd } from "./address-end.ts";

/** A link that GFM made of an address in the running text. What stands in `<…>` or `[…](…)` is as the author wrote it. */
export type BareLink = Link & { children: [Text] };

/** Whether a node is a link made of a bare address: it begins where its words do. */
export function isBareLink(node: Content): node is BareLink {
  if (node.type !== "link" || node.title) return false;
  const [words, more] = node.children;
  return (
    words?.type === "text" &&
    more === undefined &&
    node.url.endsWith(words.value) &&
    node.position?.start.offset === words.position?.start.offset
  );
}

/**
 * Ends every bare address where a reader sees its end; what GFM took besides becomes text again, and what it took of another
 * address becomes that link. Not a character of the words changes, and what was ended once stays as it is.
 */
export function bareAddresses(tree: Root | Parent): void {
  const children: Content[] = [];
  const nodes = tree.children as Content[];
  nodes.forEach((node, i) => {
    if (isBareLink(node)) {
      const isPart = isPartOfAddress(node, nodes[i - 1], nodes[i + 1]);
      for (const each of isPart ? node.children : parted(node)) join(children, each);
    } else {
      if ("children" in node) bareAddresses(node as Parent);
      join(children, node);
    }
  });
  tree.children = children;
}

const spacedLetter =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\p{L}/u;

/** GFM finds `rgen@example.com` in "jürgen@example.com", and writes to somebody else. */
function isPartOfAddress({ url }: Link, before?: Content, behind?: Content): boolean {
  if (!isMail(url)) return false;
  const last = before?.type === "text" ? before.value.slice(-1) : "";
  const first = behind?.type === "text" ? behind.value.slice(0, 1) : "";
  return spacedLetter.test(last) || spacedLetter.test(first);
}

const nextAddress = /(?<![A-Za-z\d])(?:https?:\/\/[\p{L}\p{N}]|www\.[\p{L}\p{N}])/giu;

/** A link in parts: its address, the words that GFM took besides, and any other address among them. */
function parted(link: BareLink): Content[] {
  const [{ value }] = link.children;
  if (endOf(link) === value.length) return [link];
  const parts: Content[] = [];
  let from = 0;
  while (from < value.length) {
    const end = from === 0 ? endOf(link) : from + addressEnd(value.slice(from));
    parts.push({ ...link, ...linkTo(textOf(link, from, end), link) });
    nextAddress.lastIndex = end;
    from = nextAddress.exec(value)?.index ?? value.length;
    if (from > end) parts.push(textOf(link, end, from));
  }
  return parts;
}

function endOf({ url, children: [{ value }] }: BareLink): number {
  return isMail(url) ? value.replace(/(?<![-_])[-_]+$/, "").length : addressEnd(value);
}

function isMail(url: string): boolean {
  return /^mailto:/i.test(url);
}

function linkTo(words: Text, { url: whole }: Link): Partial<Link> {
  const { value } = words;
  const url = isMail(whole) ? `mailto:${value}` : /^www\./i.test(value) ? `http://${value}` : value;
  return { url, children: [words], ...(words.position && { position: words.position }) };
}

function textOf({ children: [words], position }: BareLink, from: number, end: number): Text {
  const text: Text = { type: "text", value: words.value.slice(from, end) };
  if (!position) return text;
  return {
    ...text,
    position: { start: moved(position.start, from), end: moved(position.start, end) },
  };
}

/** An address has no line end in it. */
function moved({ line, column, offset = 0 }: Point, by: number): Point {
  return { line, column: column + by, offset: offset + by };
}

/** Text that follows text is one, as it was. */
function join(children: Content[], node: Content): void {
  const last = children.at(-1);
  if (last?.type !== "text" || node.type !== "text") {
    children.push(node);
    return;
  }
  const position = last.position &&
    node.position && { start: last.position.start, end: node.position.end };
  children[children.length - 1] = {
    type: "text",
    value: last.value + node.value,
    ...(position && { position }),
  };
}
