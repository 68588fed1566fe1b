import { segments } from "./segments.ts";

/** The sentences of a text, each with the white space behind it. Short texts without a full stop inside are one. */
export function sentences(text: string, lang: string): string[] {
  if (!inner.test(text)) return text === "" ? [] : [text];
  return segments(text, lang, "sentence").map((sentence) => sentence.text);
}

/** Nothing but these ends a sentence that others follow. */
const inner = /[^\0-\u007e]|[.!?\n\r\f\v][\s\S]/;
