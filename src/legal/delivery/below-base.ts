import { parse } from "parse5";
import { type PageElement, pageElements } from "../document/blocks/page-elements.ts";

/** Where base path and address meet: after the quote, "url=" or comma that an address of this host stands behind. */
const address = /((?:^|,)\s*)(\/(?!\/)[^\s,]*)/g;
const onlyAddress = /^()(\/(?!\/).*)$/gs;
const refresh = /(;\s*url=)(\/(?!\/).*)$/gis;

/**
 * A page as it is below a path of its host: its addresses from the root begin with that path. Nothing is put anywhere but
 * into attributes that hold addresses, so that no word can change.
 *
 * @param base as `/legal-site`; empty for a site at the root, whose pages stay as they are
 * @param isElsewhere tells which paths of the host are none of this site
 */
export function belowBase(
  html: string,
  base: string,
  isElsewhere: (path: string) => boolean,
): string {
  if (base === "") return html;
  // Of one tag a parser may make two elements: an <a> that is still open where a paragraph ends goes on in the next.
  const places = new Set<number>();
  for (const element of pageElements(parse(html, { sourceCodeLocationInfo: true })))
    for (const place of addressPlaces(element, html, isElsewhere)) places.add(place);
  let page = "";
  let last = 0;
  for (const place of [...places].sort((a, b) => a - b)) {
    page += html.slice(last, place) + base;
    last = place;
  }
  return page + html.slice(last);
}

/** Where in the HTML the addresses of an element begin. */
function addressPlaces(
  element: PageElement,
  html: string,
  isElsewhere: (path: string) => boolean,
): number[] {
  return element.attrs.flatMap(({ name }) => {
    const form = addressForm(element, name);
    const at = element.sourceCodeLocation?.attrs?.[name];
    if (!form || !at) return [];
    const [whole = "", written = ""] =
      /^[^=]*=\s*["']?(.*?)["']?$/s.exec(html.slice(at.startOffset, at.endOffset)) ?? [];
    const start = at.startOffset + whole.lastIndexOf(written);
    return [...written.matchAll(form)]
      .filter(
        ([, , path = ""]) =>
          !isElsewhere(path.replaceAll(/&(?:amp|#x26|#38);/gi, "&").replace(/[?#].*$/s, "")),
      )
      .map(({ index, 1: before = "" }) => start + index + before.length);
  });
}

function addressForm({ tagName, attrs }: PageElement, name: string): RegExp | undefined {
  if (name === "href" || name === "src" || name === "poster") return onlyAddress;
  if (name === "srcset" || name === "imagesrcset") return address;
  const isRefresh = attrs.some(
    (each) => each.name === "http-equiv" && /^refresh$/i.test(each.value),
  );
  return tagName === "meta" && name === "content" && isRefresh ? refresh : undefined;
}
