/** Whose site a page belongs to. */
export type SiteFacts = {
  readonly name: string;
  readonly publisher?: string;
  /** An e-mail address or the address of a page. */
  readonly contact?: string;
};

/** A page in another language. */
export type LanguageLink = { readonly lang: string; readonly path: string };

/** A document as lists name it. */
export type DocumentLink = {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The effective date, YYYY-MM-DD. */
  readonly date: string;
};

/** What every page knows. No node ids (they differ between folders) and no key `path` (Gatsby reserves it). */
type Shared = { readonly lang: string; readonly site: SiteFacts };

/** A document's page: its frontmatter, and what it must know of other documents. */
export type AboutContext = Shared & {
  /** The file in the content folder, by which the page asks for its text. */
  readonly source: string;
  readonly title: string;
  readonly description: string;
  readonly date: string;
  readonly hasPicture: boolean;
  /** All languages of the work, its own among them. */
  readonly translations: readonly LanguageLink[];
  /** Where links to other files lead, by the link as it was written. */
  readonly hrefs: Readonly<Record<string, string>>;
};

/** The documents of one language. */
export type ContentsContext = Shared & {
  readonly documents: readonly DocumentLink[];
};

/** The front page: all languages. */
export type LanguagesContext = Shared & { readonly languages: readonly LanguageLink[] };

/** "Not found", in one language. */
export type NotFoundContext = Shared & {
  /** Where the documents are listed. */
  readonly home: string;
};
