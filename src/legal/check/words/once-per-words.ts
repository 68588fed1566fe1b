import type { CheckWords } from "../../vocabulary/language-words.ts";

/** A function of the words of a language that is computed once for each: to compile a long pattern costs more than to use it. */
export function oncePerWords<Made>(make: (words: CheckWords) => Made): (words: CheckWords) => Made {
  const known = new WeakMap<CheckWords, { readonly made: Made }>();
  return (words) => {
    let kept = known.get(words);
    if (!kept) {
      kept = { made: make(words) };
      known.set(words, kept);
    }
    return kept.made;
  };
}
