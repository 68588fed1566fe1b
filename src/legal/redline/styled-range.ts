/** What changes how words are to be understood: struck out, raised as in 10⁶, lowered as in H₂O. */
export const styles = ["delete", "sup", "sub"] as const;

export type Style = (typeof styles)[number];

/** A range of the words of a block set in a style. Its ends are offsets in the texts of all its runs, one behind the other. */
export type StyledRange = { readonly style: Style; readonly from: number; readonly to: number };
