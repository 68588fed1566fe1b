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

/** Letters of scripts that put no space between words, and of Korean, which puts none behind a number. */
const closeLetter = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]`;
/** A word right behind a number that a dot has ended. One letter alone may be a part of the number: "1.א" of Hebrew. */
const closeWord = String.raw`(?=[「『（《〈【]|${closeLetter}|(?![ºª])\p{Lo}[\p{Lo}\p{M}])`;

/** What is counted, so that the number before it is an amount: 1.5倍, 2.5ล้าน, 3.1版本. Not where it begins a word: 年龄, 版权, 원칙. */
const unspacedHan = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const measure = String.raw`(?:${[
  "[倍万萬亿億%％]|[元円圆圓兆](?![素数數])|年(?![龄齢齡度报報])|版(?![权權面])|折(?!扣)",
  "[个個](?:半|月|小[时時]|工作日)|[かヶカケヵ]月|小[时時]|時間(?!外)|分[钟鐘]|公[里斤分尺]",
  String.raw`[米秒吨噸升天周週日月人次种種类類件台位度页頁成级級节節章款条條项項号號](?:以[上下内內外]|(?!${unspacedHan}))`,
  "バージョン|パーセント|メートル|キロ|ギガ|メガ|インチ|ドル|ユーロ",
  String.raw`(?:배|만|억|원|년|시간|개월|퍼센트|버전)(?:[의로을를이가은는]|(?!\p{Script=Hangul}))|[만억][원명]`,
  "เท่า(?!ที่)|ล้าน|แสน|หมื่น|พัน(?!ธ)|บาท|ปี|เดือน|ชั่วโมง|นาที|เปอร์เซ็นต์|กิโล|เมตร",
].join("|")})`;
/** Parts of 5.2.1; none of zeros alone, which versions have, where nothing else parts the number from its words. */
const dotted = String.raw`\p{Nd}{1,3}(?:[.．](?![0０๐໐០၀]+(?!\p{Nd}))\p{Nd}{1,2})+`;

/** What a number of clause may look like in any language. Order is significant: the first form that fits wins. */
const forms = [
  // § 3, §§ 4, § 12 a, §3. — but "§ 3 i loven"
  String.raw`§{1,2}\s*\p{Nd}+(?:\.\p{Nd}+)*(?:(?:[a-z]|\s[a-hj-z])(?=[\s.)]|$))?[.)]?${dash}${end}`,
  // 5.2, 5.2.1, 5.2.1.
  String.raw`\p{Nd}{1,3}(?:[.．]\p{Nd}{1,2})+[.．)）]?${dash}${end}`,
  // 5.2介绍, 5.2.はじめに — but "1.5倍"
  String.raw`${dotted}(?:[.．)）]${closeWord}|(?=[「『（《〈【]|(?!${measure})${closeLetter}))`,
  // A.1. B.1.2 — where no dot ends it, "V.90 modems" is one too
  String.raw`(?:${roman}|[A-Z])(?:\.\p{Nd}{1,2})+(?:\.|(?=\s+[\p{Lu}\p{Lo}]))${end}`,
  // 4 § of Finnish and Swedish; 1.º of Spanish — but "1.º de mayo"
  String.raw`\p{Nd}{1,3}\s?§\.?${dash}${end}`,
  String.raw`\p{Nd}{1,3}\.?[ºª]${dash}(?=\s+[^\s\p{Ll}])`,
  // 5. 5) (5) 5. –
  String.raw`\p{Nd}{1,3}[.．:：)）。｡။៖]${dash}${end}`,
  String.raw`[(（]\p{Nd}{1,3}[)）]${end}`,
  // 5.介绍 ５．はじめに 5.소개 ๕.บทนำ ၅။နိဒါန်း (5)介绍
  String.raw`(?:\p{Nd}{1,3}[.．:：)）。｡။៖]|[(（]\p{Nd}{1,3}[)）])${closeWord}`,
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
  String.raw`\p{Nd}{1,3}[、､](?!\p{Nd})`,
  String.raw`제\s*\p{Nd}+\s*[조장절항](?:의\s*\p{Nd}+)?(?!\p{Script=Hangul})`,
];

/** A number that stands without a word before it, at the start of a heading, with the space behind it. */
export const bareNumber = new RegExp(`^(?:${forms.join("|")})\\s*`, "u");

const abbreviatedNumber = String.raw`(?:\s+[Nn][RrOo]\.?|\s+[Čč]\.|\s+№)?`;
/** 4.ª, 4º, 1er and 4ο: first, fourth. */
const ordinalEnd = String.raw`(?:\.?[ºª°]|(?<=1)(?:er|ER|ère|re)|[οη])?`;

/** A number without a space before the capitals of another script, in languages that leave it out: "1.Cookie的使用". */
export const numberBeforeCapital =
  /^(?:\p{Nd}{1,3}[.．、:：)）]|[(（]\p{Nd}{1,3}[)）])(?=\p{Lu}\p{L})/u;

/** What may follow the word: 5, 5.2, 5.ª, nr 5, IV, A, and an end. Apart from the word, whose case does not matter. */
export const numberBehindWord = new RegExp(
  String.raw`^${abbreviatedNumber}(?:\s*\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*${ordinalEnd}|\s+(?:${roman}|\p{Lu}))(?:[:.)]${closeWord}|(?:\s*[:.)–—-])?${end})\s*`,
  "u",
);

/** What ends a number that is a word: "Cuarta.-", "PRIMERA –"; behind a word such as "Cláusula" a space will do. */
export const endOfWord = /^(?:\s?[.:](?:\s?[–—-])?|\s?[–—-])(?=\s|$)\s*/u;
export const spaceOrEndOfWord = new RegExp(`${endOfWord.source}|^(?=\\s|$)\\s*`, "u");
