/** A rendered document in two parts, so that its facts can stand between them. */
export type TitleAndText = { readonly heading: string | undefined; readonly text: string };

/** A tag of rendered HTML, in whose attributes anything may stand. */
const tag = /<(?:"[^"]*"|[^">])*>/g;

/**
 * Cuts a rendered document behind its h1, where it has one. The parts together are the whole: what stands before the h1 says
 * nothing, or it would be none (title-heading.ts).
 */
export function titleAndText(html: string): TitleAndText {
  const none = { heading: undefined, text: html };
  for (const found of html.matchAll(tag)) {
    if (!/^<h1[\s>]/.test(found[0])) continue;
    const end = html.indexOf("</h1>", found.index);
    if (end < 0) return none;
    const behind = end + "</h1>".length;
    return { heading: html.slice(0, behind), text: html.slice(behind) };
  }
  return none;
}
