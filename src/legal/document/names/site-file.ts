/** A text file of the site, by its name below dist/. */
export type SiteFile = { readonly name: string; readonly text: string };
