/** White space of any script. */
export const space = /\s/;

/** White space or punctuation of any script, and what ASCII has of signs (CommonMark 0.29, 2.1). */
export const signOrSpace = /[\s\p{P}$+<=>^`|~]/u;
