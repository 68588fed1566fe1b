/** A word, a sign or white space; or a sentence with the white space behind it. */
export type Segment = { readonly text: string; readonly isWord: boolean };
