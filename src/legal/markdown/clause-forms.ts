/** I to XCIX: beyond, words such as MIX and CD would be numbers. */
const roman = String.raw`(?=[XLVI])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})`;
const end = String.raw`(?=\s|$)`;
const dash = String.raw`(?:\s*[:.–—-]${end})?`;
const han = "〇零一二三四五六七八九十百千";

/** Units of Chinese and Japanese texts, not where they begin another word: 第一部门 is a department, 第一条件 a condition. */
const unit = String.raw`(?:条款|部分|[条條](?![件例约約])|章(?!程)|[节節](?![日约約])|款(?![项項])|[项項](?!目)|[编編](?![号號码碼集辑輯])|部(?![门門署品长長会局屋下]))`;

/** What a number of clause may look like in any language. Order is significant: the first form that fits wins. */
const forms = [
  // § 3, §§ 4, § 12 a, §3. — but "§ 3 i loven"
  String.raw`§{1,2}\s*\p{Nd}+(?:\.\p{Nd}+)*(?:(?:[a-z]|\s[a-hj-z])(?=[\s.)]|$))?[.)]?${dash}${end}`,
  // 5.2, 5.2.1, 5.2.1.
  String.raw`\p{Nd}{1,3}(?:\.\p{Nd}{1,2})+[.)]?${dash}${end}`,
  // 5. 5) (5) 5. –
  String.raw`\p{Nd}{1,3}[.．:)）]${dash}${end}`,
  String.raw`[(（]\p{Nd}{1,3}[)）]${end}`,
  // IV. (iv) — and A. (a) a)
  String.raw`${roman}[.)]${end}`,
  String.raw`\((?:${roman.toLowerCase()}|[a-z]|[A-Z])\)${end}`,
  String.raw`(?:[A-Z][.)]|[a-z]\))${end}`,
  // 第一条, 第 3 章, 第5条の2; 一、 （一） 1、; 제3조
  String.raw`第\s*[\p{Nd}${han}两]+\s*${unit}(?:の\p{Nd}+|之[${han}]+)?`,
  String.raw`[${han}]+、(?![${han}])`,
  String.raw`[(（][${han}]+[)）]`,
  String.raw`\p{Nd}{1,3}、(?!\p{Nd})`,
  String.raw`제\s*\p{Nd}+\s*[조장절항](?:의\s*\p{Nd}+)?(?!\p{Script=Hangul})`,
];

/** A number that stands without a word before it, at the start of a heading, with the space behind it. */
export const bareNumber = new RegExp(`^(?:${forms.join("|")})\\s*`, "u");

/** What may follow the word: 5, 5.2, IV, A, and an end. Apart from the word, whose case does not matter. */
export const numberBehindWord = new RegExp(
  String.raw`^(?:\s*\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*|\s+(?:${roman}|\p{Lu}))(?:\s*[:.)–—-])?${end}\s*`,
  "u",
);
