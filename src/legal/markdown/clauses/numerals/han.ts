import type { NumeralForm } from "./numeral-form.ts";

const digits = "〇一二三四五六七八九";
const units: readonly [unit: string, worth: number][] = [
  ["千", 1000],
  ["百", 100],
  ["十", 10],
];

/** Chinese and Japanese numerals below ten thousand: 十二, 一百零五, 百五, 一〇五. */
export const han: NumeralForm = {
  value(numeral) {
    const text = numeral.replaceAll("零", "〇").replaceAll("两", "二");
    if (/^[〇一二三四五六七八九]{1,4}$/.test(text)) return placed(text);
    return /^[〇一二三四五六七八九十百千]{1,9}$/.test(text) ? counted(text) : undefined;
  },
  numeral(value, like) {
    if (value < 1 || value > 9999) return undefined;
    return /^[〇零一二三四五六七八九]{2,}$/.test(like)
      ? [...String(value)].map((digit) => digits[Number(digit)]).join("")
      : inUnits(value, /^[百千]|千百|[百千]十/.test(like));
  },
};

/** 一〇五: each digit has its place. */
function placed(text: string): number {
  return [...text].reduce((value, digit) => value * 10 + digits.indexOf(digit), 0);
}

/** 一百零五: each digit has its unit; undefined where the units do not fall or two digits meet. */
function counted(text: string): number | undefined {
  let [sum, digit, least] = [0, 0, 10_000];
  for (const sign of text) {
    const worth = units.find(([unit]) => unit === sign)?.[1];
    if (worth === undefined) {
      if (digit !== 0) return undefined;
      digit = digits.indexOf(sign);
    } else {
      if (worth >= least) return undefined;
      sum += (digit || 1) * worth;
      [digit, least] = [0, worth];
    }
  }
  return sum + digit;
}

/** Japanese leaves out the one before a unit and the zero between; Chinese writes both, but for 十 at the start. */
function inUnits(value: number, isBrief: boolean): string {
  let [left, text, isSkipped] = [value, "", false];
  for (const [unit, worth] of [...units, ["", 1] as const]) {
    const digit = Math.floor(left / worth);
    left %= worth;
    if (digit === 0) {
      isSkipped = text !== "";
      continue;
    }
    if (isSkipped && !isBrief) text += "零";
    isSkipped = false;
    const isBare = digit === 1 && unit !== "" && (isBrief || (unit === "十" && text === ""));
    text += (isBare ? "" : digits[digit]) + unit;
  }
  return text;
}
