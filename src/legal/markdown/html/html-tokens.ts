import { Tokenizer } from "parse5";

/** One piece of raw HTML as the HTML standard's tokenizer reads it, with its offset in the text. */
export type HtmlToken = { readonly offset: number } & (
  | {
      readonly type: "open";
      readonly name: string;
      readonly attributes: readonly HtmlAttribute[];
      readonly isSelfClosing: boolean;
    }
  | { readonly type: "close"; readonly name: string }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "comment"; readonly text: string }
  | { readonly type: "doctype" }
  /** What no browser reads as it was meant, by the standard's name of the error. */
  | { readonly type: "broken"; readonly error: string }
);

/** An attribute with its character references decoded. */
export type HtmlAttribute = { readonly name: string; readonly value: string };

/** Cuts the raw HTML of one Markdown node into tokens (HTML standard, 13.2.5). Never throws. */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const offsetOf = (token: { location: { startOffset: number } | null }) =>
    token.location?.startOffset ?? 0;
  const text = (token: { chars: string; location: { startOffset: number } | null }) =>
    tokens.push({ type: "text", text: token.chars, offset: offsetOf(token) });
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) =>
        tokens.push({
          type: "open",
          name: token.tagName,
          attributes: token.attrs,
          isSelfClosing: token.selfClosing,
          offset: offsetOf(token),
        }),
      onEndTag: (token) =>
        tokens.push({ type: "close", name: token.tagName, offset: offsetOf(token) }),
      onComment: (token) =>
        tokens.push({ type: "comment", text: token.data, offset: offsetOf(token) }),
      onDoctype: (token) => tokens.push({ type: "doctype", offset: offsetOf(token) }),
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: text,
      onEof: () => undefined,
      onParseError: ({ code, startOffset }) =>
        tokens.push({ type: "broken", error: code, offset: startOffset }),
    },
  );
  tokenizer.write(html, true);
  return tokens;
}

/** Writes tokens back in one form: double quotes, no comments; text and attribute values escaped. */
export function htmlText(tokens: readonly HtmlToken[]): string {
  return tokens
    .map((token) => {
      if (token.type === "text") return escapeText(token.text);
      if (token.type === "close") return `</${token.name}>`;
      if (token.type !== "open") return "";
      const attributes = token.attributes.map(
        ({ name, value }) => ` ${name}="${escapeText(value).replaceAll('"', "&quot;")}"`,
      );
      return `<${token.name}${attributes.join("")}>`;
    })
    .join("");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
