/** ISO 15924 codes of the scripts that run from right to left and are in living use on the web. */
const rightToLeft = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
]);

/** The base direction of a language, from its likely script (UTS 35 likely subtags): `ar` → `rtl`, `da` → `ltr`. */
export function textDirection(lang: string): "ltr" | "rtl" {
  const { script } = new Intl.Locale(lang).maximize();
  return script && rightToLeft.has(script) ? "rtl" : "ltr";
}
