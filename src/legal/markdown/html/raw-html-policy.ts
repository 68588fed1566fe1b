/** Elements that may stand inside a paragraph or a heading (HTML standard: phrasing content). */
const phrasing =
  "a abbr b bdi br cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr";
/** Elements that may stand between paragraphs. */
const flow =
  "blockquote caption center col colgroup dd details div dl dt figcaption figure font hr li ol p pre summary table tbody td tfoot th thead tr ul";

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Raw HTML that a legal text may use: no scripts, no styles, nothing that hides, reverses, submits or loads. */
export const rawHtmlPolicy = {
  phrasing: set(`${phrasing} font`),
  allowed: set(`${phrasing} ${flow}`),
  /** Elements without content or closing tag (HTML standard: void elements). */
  void: set("br col hr wbr"),
  /** Read, warned of; the tags of those that HTML has dropped do not reach the page, their words do. */
  deprecated: set("center font u"),
  dropped: set("center font"),
  /** Each makes the words in it smaller. */
  smaller: set("small sub sup"),
  attributes: set("colspan datetime dir href lang open rowspan scope title"),
  anchorAttributes: set("id name"),
} as const;
