import { isCalendarDate } from "../document/calendar-date.ts";
import { isLanguageTag } from "../document/language-tag.ts";
import { type ElementForTest, xmlForTest } from "./xml-for-test.ts";

const atom = "http://www.w3.org/2005/Atom";

/** How often an element may stand in another (RFC 4287, 4.1 and Appendix B), as far as we write any. */
const counts: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  feed: {
    id: [1, 1],
    title: [1, 1],
    updated: [1, 1],
    author: [1, 1],
    link: [2, 2],
    entry: [1, Number.POSITIVE_INFINITY],
  },
  entry: { id: [1, 1], title: [1, 1], updated: [1, 1], summary: [0, 1], link: [1, 2] },
  author: { name: [1, 1], uri: [0, 1] },
};

/** What an element may carry and hold by itself. */
const forms: Readonly<Record<string, (element: ElementForTest) => boolean>> = {
  id: ({ text }) => isAbsolute(text),
  uri: ({ text }) => isAbsolute(text),
  updated: ({ text }) => isCalendarDate(text.slice(0, 10)) && text.slice(10) === "T00:00:00Z",
  title: ({ text }) => text !== "",
  name: ({ text }) => text !== "",
  summary: () => true,
  link: ({ text, attributes: { rel = "", href = "", type = "", hreflang = "en" } }) =>
    text === "" &&
    /^(?:self|alternate|related)$/.test(rel) &&
    isAbsolute(href) &&
    /^[a-z]+\/[a-z+]+$/.test(type) &&
    isLanguageTag(hreflang),
};

/** What RFC 4287 has against a feed. */
export function feedFaultsForTest(xml: string): string[] {
  const feed = xmlForTest(xml);
  const all = [...descendants(feed)];
  const ids = all.filter(({ name }) => name === "id").map(({ text }) => text);
  return [
    ...(feed.name === "feed" ? [] : ["the root is no feed"]),
    ...(isLanguageTag(feed.attributes["xml:lang"] ?? "") ? [] : ["the feed has no language"]),
    ...(new Set(ids).size === ids.length ? [] : ["an id stands twice"]),
    ...(linksOf(feed, "self").length === 1 ? [] : ["the feed does not name itself"]),
    ...all.flatMap(elementFaults),
  ];
}

/** The addresses that links of a relation lead to. */
export function linksOf({ children }: ElementForTest, rel: string): string[] {
  return children.flatMap(({ name, attributes }) =>
    name === "link" && attributes.rel === rel ? [attributes.href ?? ""] : [],
  );
}

function elementFaults(element: ElementForTest): string[] {
  const { name, uri, children, text } = element;
  const allowed = counts[name];
  if (uri !== atom) return [`${name} is not of Atom`];
  if (!allowed) {
    const isRight = children.length === 0 && forms[name]?.(element);
    return isRight ? [] : [`${name} is not as it must be: ${JSON.stringify(element)}`];
  }
  const unknown = children.filter((child) => !Object.hasOwn(allowed, child.name));
  const wrong = Object.entries(allowed).filter(([child, [least, most]]) => {
    const count = children.filter((each) => each.name === child).length;
    return count < least || count > most;
  });
  return [
    ...unknown.map((child) => `${name} may not hold ${child.name}`),
    ...wrong.map(([child]) => `${name} holds too few or too many of ${child}`),
    ...(name === "entry" && linksOf(element, "alternate").length !== 1 ? ["no page"] : []),
    ...(text.trim() === "" ? [] : [`${name} holds text`]),
  ];
}

function* descendants(element: ElementForTest): Generator<ElementForTest> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

/** Whether a text is an address with its scheme, of ASCII alone and without white space. */
function isAbsolute(text: string): boolean {
  return /^(?:https?:\/\/|urn:uuid:)[!-~]+$/.test(text) && URL.canParse(text);
}
