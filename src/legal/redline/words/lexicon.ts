/** Gives every word its number: the same word always the same. */
export type Lexicon = (word: string) => number;

export function lexicon(): Lexicon {
  const numbers = new Map<string, number>();
  return (word) => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(word, number);
    }
    return number;
  };
}
