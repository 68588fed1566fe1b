import { wordsOf } from "../../vocabulary/words-of.ts";

const bracketed = [
  // [COMPANY], [INSERT DATE]
  "\\p{Lu}[\\p{Lu}\\p{M}\\p{Nd} '’/_.,&-]{2,58}[\\p{Lu}\\p{M}]",
  "(?:[Ii]nsert|[Ss]pecify|[Ff]ill in) [^\\[\\]\\n]{1,80}",
  "(?:[Yy]our|[Cc]ompany|[Cc]lient|[Cc]ustomer|[Bb]usiness|[Ww]ebsite|[Ee]ffective|[Ll]egal)(?:['’]s)? (?:[Aa]ddress|[Cc]ompany|[Cc]ountry|[Dd]ate|[Ee]-?mail|[Nn]ame|[Pp]hone|[Ss]tate|[Uu][Rr][Ll]|[Ww]ebsite)\\b[^\\[\\]\\n]{0,40}",
  "(?:Address|Company|Country|Date|E-?mail|Jurisdiction|Name|State|Website)",
  "[●•]|[Xx]{2,}",
];

/** What only a draft has in every language. */
const anywhere = [
  `\\[(?:${bracketed.join("|")})\\]`,
  "<\\p{Lu}[\\p{Lu}\\p{M} _-]{2,40}>",
  "\\{\\{[^{}\\n]{1,100}\\}\\}|\\{%[^{}\\n]{1,100}%\\}|\\$\\{[^{}\\n]{1,100}\\}",
  "[Ll]orem [Ii]psum|LOREM IPSUM|TODO|TBD|TBC|FIXME|X{3,}",
];

/** "The we collect": a name that was never put in. */
const english = "[Tt]he (?:we|our)(?!-)";

const forms = new Map<string, RegExp>();

/** What may stand in a text of a language for words that are still to come, also inside longer words. Global, for `matchAll`. */
export function placeholderForm(language: string): RegExp {
  let form = forms.get(language);
  if (!form) {
    const words = (wordsOf(language).check?.placeholders ?? [])
      .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
      .sort((a, b) => b.length - a.length);
    const all = [...anywhere, ...words, ...(language === "en" ? [english] : [])];
    form = new RegExp(all.join("|"), "gu");
    forms.set(language, form);
  }
  return form;
}
