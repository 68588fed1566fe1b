import { segments } from "./segments.ts";

/** The sentences of a text, each with the white space behind it. */
export function sentences(text: string, lang: string): string[] {
  if (!inner.test(text)) return text === "" ? [] : [text];
  return segments(text, lang, "sentence").map((sentence) => sentence.text);
}

/** Nothing but these ends a sentence that others follow; in Greek the semicolon asks. */
const inner = /[\p{Sentence_Terminal}.;\u2024\n\r\u0085\u2028\u2029][\s\S]/u;
