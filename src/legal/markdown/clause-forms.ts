/** I to XCIX: beyond, words such as MIX and CD would be numbers. */
const roman = String.raw`(?=[XLVI])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})`;
const end = String.raw`(?=\s|$)`;
const dash = String.raw`(?:\s*[:.–—-]${end})?`;
const han = "〇零一二三四五六七八九十百千";

/** Not where it begins a word: の一般原則. */
const noWord = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])`;
const attachment = "(?:附件|附录|附錄|附表|别纸|別紙|別表)";

/** Units of Chinese and Japanese texts, not where they begin another word: 第一部门 is a department, 第一条件 a condition. */
const unit = String.raw`(?:条款|部分|[条條](?![件例约約])|章(?!程)|[节節](?![日约約])|款(?![项項])|[项項](?!目)|[编編](?![号號码碼集辑輯])|部(?![门門署品长長会局屋下]))`;

/** What a number of clause may look like in any language. Order is significant: the first form that fits wins. */
const forms = [
  // § 3, §§ 4, § 12 a, §3. — but "§ 3 i loven"
  String.raw`§{1,2}\s*\p{Nd}+(?:\.\p{Nd}+)*(?:(?:[a-z]|\s[a-hj-z])(?=[\s.)]|$))?[.)]?${dash}${end}`,
  // 5.2, 5.2.1, 5.2.1.
  String.raw`\p{Nd}{1,3}(?:\.\p{Nd}{1,2})+[.)]?${dash}${end}`,
  // A.1. B.1.2 — where no dot ends it, "V.90 modems" is one too
  String.raw`(?:${roman}|[A-Z])(?:\.\p{Nd}{1,2})+(?:\.|(?=\s+[\p{Lu}\p{Lo}]))${end}`,
  // 4 § of Finnish and Swedish; 1.º of Spanish — but "1.º de mayo"
  String.raw`\p{Nd}{1,3}\s?§\.?${dash}${end}`,
  String.raw`\p{Nd}{1,3}\.?[ºª]${dash}(?=\s+[^\s\p{Ll}])`,
  // 5. 5) (5) 5. –
  String.raw`\p{Nd}{1,3}[.．:)）]${dash}${end}`,
  String.raw`[(（]\p{Nd}{1,3}[)）]${end}`,
  // IV. (iv) — and A. (a) a)
  String.raw`${roman}[.)]${end}`,
  String.raw`\((?:${roman.toLowerCase()}|[a-z]|[A-Z])\)${end}`,
  String.raw`(?:[A-Z][.)]|[a-z]\))${end}`,
  // 第一条, 第 3 章, 第5条の2; 一、 （一） 1、; 제3조
  String.raw`第\s*[\p{Nd}${han}两]+\s*${unit}(?:の\p{Nd}+|の[${han}]+${noWord}|之[${han}]+)?`,
  // 附件四, 別紙4 — but "附件一览" is a list of them
  String.raw`${attachment}\s*(?:\p{Nd}+|[${han}]+|[A-Z])(?:[：:]|(?=[\s（(「【―—–-]|$))`,
  String.raw`[${han}]+、(?![${han}])`,
  String.raw`[(（][${han}]+[)）]`,
  String.raw`\p{Nd}{1,3}、(?!\p{Nd})`,
  String.raw`제\s*\p{Nd}+\s*[조장절항](?:의\s*\p{Nd}+)?(?!\p{Script=Hangul})`,
];

/** A number that stands without a word before it, at the start of a heading, with the space behind it. */
export const bareNumber = new RegExp(`^(?:${forms.join("|")})\\s*`, "u");

const abbreviatedNumber = String.raw`(?:\s+[Nn][RrOo]\.?|\s+[Čč]\.|\s+№)?`;
/** 4.ª, 4º, 1er and 4ο: first, fourth. */
const ordinalEnd = String.raw`(?:\.?[ºª°]|(?<=1)(?:er|ER|ère|re)|[οη])?`;

/** What may follow the word: 5, 5.2, 5.ª, nr 5, IV, A, and an end. Apart from the word, whose case does not matter. */
export const numberBehindWord = new RegExp(
  String.raw`^${abbreviatedNumber}(?:\s*\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*${ordinalEnd}|\s+(?:${roman}|\p{Lu}))(?:\s*[:.)–—-])?${end}\s*`,
  "u",
);

/** What ends a number that is a word: "Cuarta.-", "PRIMERA –"; behind a word such as "Cláusula" a space will do. */
export const endOfWord = /^(?:\s?[.:](?:\s?[–—-])?|\s?[–—-])(?=\s|$)\s*/u;
export const spaceOrEndOfWord = new RegExp(`${endOfWord.source}|^(?=\\s|$)\\s*`, "u");
