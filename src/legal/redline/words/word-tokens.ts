import { segments } from "./segments.ts";

/** A word or a sign with the white space behind it, which goes where it goes. */
export type Token = { readonly word: string; readonly space: string; readonly isWord: boolean };

/** The words and signs of a text that does not begin with white space. An address is one word. */
export function wordTokens(text: string, lang: string): Token[] {
  const tokens: { word: string; space: string; isWord: boolean }[] = [];
  const ends = addressEnds(text);
  let [at, end] = [0, 0];
  for (const { text: word, isWord } of segments(text, lang, "word")) {
    const last = tokens.at(-1);
    if (last && /^[\t\n\f\r ]+$/.test(word)) last.space += word;
    else if (last && at < end) last.word += word;
    else tokens.push({ word, space: "", isWord });
    end = ends.get(at) ?? end;
    at += word.length;
  }
  return tokens;
}

/** Where the addresses of mail and web end, by where they begin. A full stop behind one is none of it. */
function addressEnds(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  if (!/@|:\/\/|www\./.test(text)) return ends;
  for (const { 0: chunk, index } of text.matchAll(/[\w.%+\-@:/?#=&~]+/g)) {
    if (!/\w@\w|:\/\/|^www\./.test(chunk)) continue;
    let { length } = chunk;
    while (".:?".includes(chunk.charAt(length - 1))) length--;
    ends.set(index, index + length);
  }
  return ends;
}
