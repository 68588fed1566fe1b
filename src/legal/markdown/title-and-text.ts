/** A rendered document in two parts, so that its facts can stand between them. */
export type TitleAndText = { readonly heading: string | undefined; readonly text: string };

/** Cuts a rendered document behind its h1, where it starts with it. The parts together are the whole. */
export function titleAndText(html: string): TitleAndText {
  const heading = /^\s*<h1(?:\s[^>]*)?>[\s\S]*?<\/h1>/.exec(html)?.[0];
  return { heading, text: html.slice(heading?.length ?? 0) };
}
