/** The place of a script in a text, with its tags. */
type Place = { readonly from: number; readonly to: number };

/** The scripts of a page, but for data that search engines read: no page of the site has any other. */
export function scripts(html: string): string[] {
  return places(html).map(({ from, to }) => html.slice(from, to));
}

/** The page without those scripts that are meant. */
export function withoutScripts(html: string, isMeant: (script: string) => boolean): string {
  let kept = "";
  let end = 0;
  for (const { from, to } of places(html)) {
    if (!isMeant(html.slice(from, to))) continue;
    kept += html.slice(end, from);
    end = to;
  }
  return kept + html.slice(end);
}

const opening = /<script(?=[\s>/])/gi;
const closing = /<\/script[^<>]*>/gi;

/** Goes through the text once, whatever is left open in it. */
function places(html: string): Place[] {
  const found: Place[] = [];
  const [open, close] = [new RegExp(opening), new RegExp(closing)];
  for (let start = open.exec(html); start; start = open.exec(html)) {
    close.lastIndex = start.index;
    if (!close.exec(html)) break;
    const place = { from: start.index, to: close.lastIndex };
    const tag = html.slice(place.from, html.indexOf(">", place.from));
    if (!/\stype=["']?application\/ld\+json/i.test(tag)) found.push(place);
    open.lastIndex = place.to;
  }
  return found;
}
