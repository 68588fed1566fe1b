import { asciiDigits } from "../../markdown/ascii-digits.ts";

/**
 * Letters that look like those of Latin, from confusables.txt of Unicode UTS 39. No two letters of one script stand for the same:
 * two words that differ for those who read the script are never alike.
 */
const lookalikes: Readonly<Record<string, string>> = {
  ...{ а: "a", ԁ: "d", е: "e", һ: "h", і: "i", ј: "j", ӏ: "l", о: "o", р: "p", ԛ: "q" },
  ...{ с: "c", ѕ: "s", ѵ: "v", ԝ: "w", х: "x", у: "y" },
  ...{ α: "a", ι: "i", ϳ: "j", ν: "v", ο: "o", ρ: "p", υ: "u", γ: "y" },
  ...{ ց: "g", հ: "h", ո: "n", օ: "o", զ: "q", ս: "u" },
  ...{ ɑ: "a", ɡ: "g" },
};

/** Languages in whose Latin alphabet ı is a letter beside i. */
const withDotless: ReadonlySet<string> = new Set(["az", "crh", "kk", "tr", "tt"]);

/**
 * What two paths have in common that readers take for the same, as a skeleton of UTS 39 (4): without what has no ink, in
 * compatible forms, lower case, with digits as 0 to 9, and lookalikes as the Latin letters that they look like.
 *
 * @param lang the language in which they are read
 */
export function pathSkeleton(path: string, lang: string): string {
  const plain = path
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("ς", "σ")
    .normalize("NFKD");
  const dotted = withDotless.has(lang.split("-")[0]?.toLowerCase() ?? "")
    ? plain
    : plain.replaceAll("ı", "i");
  return asciiDigits(dotted).replace(/[^\0-\x7f]/gu, (letter) => lookalikes[letter] ?? letter);
}
