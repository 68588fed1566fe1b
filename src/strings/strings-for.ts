import type { StringsTag } from "./all-strings.ts";
import { allStrings } from "./all-strings.ts";
import type { InterfaceStrings } from "./interface-strings.ts";

const tagByRange = new Map(
  (Object.keys(allStrings) as StringsTag[]).map((tag) => [tag.toLowerCase(), tag]),
);

/** Codes whose texts stand under another: written Norwegian, and retired ISO 639 codes. */
const sameLanguage = new Map([
  ["nb", "no"],
  ["nn", "no"],
  ["iw", "he"],
  ["in", "id"],
]);

/** The script in which Chinese is written where a tag tells the region alone. */
const scriptOfRegion = new Map([
  ["tw", "hant"],
  ["hk", "hant"],
  ["mo", "hant"],
  ["cn", "hans"],
  ["sg", "hans"],
]);

/** Finds the texts for a BCP 47 tag by RFC 4647 section 3.4 (lookup); English where none match. */
export function stringsFor(lang: string): { tag: StringsTag; strings: InterfaceStrings } {
  const tag = lookup(languageRange(lang)) ?? "en";
  return { tag, strings: allStrings[tag] };
}

/** Tells whether the English texts stand in for a language that has none of its own. */
export function isFallback(lang: string): boolean {
  return stringsFor(lang).tag === "en" && languageRange(lang)[0] !== "en";
}

function languageRange(lang: string): string[] {
  const [language = "", ...rest] = lang.toLowerCase().split("-");
  if (language === "zh") return [language, ...scriptFirst(rest)];
  return [sameLanguage.get(language) ?? language, ...rest];
}

/** Puts the script at the front, else truncation would cut off the region that alone tells it. */
function scriptFirst(subtags: string[]): string[] {
  const singleton = subtags.findIndex((subtag) => subtag.length === 1);
  const main = singleton < 0 ? subtags : subtags.slice(0, singleton);
  const named = main.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const region = main.find((subtag) => scriptOfRegion.has(subtag)) ?? "";
  const script = named ?? scriptOfRegion.get(region);
  return script ? [script, ...subtags.filter((subtag) => subtag !== script)] : subtags;
}

function lookup(range: string[]): StringsTag | undefined {
  const left = [...range];
  while (left.length > 0) {
    const tag = tagByRange.get(left.join("-"));
    if (tag) return tag;
    left.pop();
    if (left.at(-1)?.length === 1) left.pop();
  }
  return undefined;
}
