import type { VersionState } from "../versions/document-versions.ts";
import type { SiteFacts } from "./site-facts.ts";

/** A page in another language. */
export type LanguageLink = {
  readonly lang: string;
  readonly path: string;
  /** The effective date of the version that it leads to, where that is not the one the reader sees. */
  readonly date?: string;
};

/** A document as another page names it. */
export type DocumentLink = LanguageLink & { readonly title: string };

/** A document as lists show it. */
export type ListedDocument = DocumentLink & {
  readonly description: string;
  /** The effective date, YYYY-MM-DD. */
  readonly date: string;
  readonly state: VersionState;
  /** Since when it is no longer in force, where that day has come. */
  readonly withdrawn?: string;
  /** All languages of its work, its own among them, sorted by tag. */
  readonly translations: readonly DocumentLink[];
};

/** A version as pages name it: by its effective date. */
export type VersionLink = { readonly date: string; readonly path: string };

/** What must be said of a text before it is read: that it does not apply, or not for long. */
export type VersionNotice =
  | { readonly kind: "superseded"; readonly live: VersionLink }
  | {
      readonly kind: "upcoming";
      readonly date: string;
      /** The version in force until then, where there is one. */
      readonly live?: VersionLink;
    }
  | { readonly kind: "withdrawn"; readonly since: string }
  | {
      readonly kind: "comes";
      readonly next: VersionLink;
      /** Where the differences are shown. */
      readonly redline: string;
      /** What its author says that it changes. */
      readonly changes?: string;
    };

/** An erratum that made no new version. */
export type Correction = { readonly date: string; readonly note: string };

/** A link for machines in the head of a page. */
export type HeadLink = {
  readonly rel: string;
  readonly href: string;
  readonly hrefLang?: string;
  /** The media type of what it leads to, where that is no page. */
  readonly type?: string;
};

/** What machines are told of a page: search engines, and whoever shows a link to it. */
export type PageMetadata = {
  /** The absolute address at which search engines find the page's text. */
  readonly canonical?: string;
  /** The page's own absolute address, where that is another. */
  readonly address?: string;
  readonly links: readonly HeadLink[];
  /** Whether search engines leave it out: error pages are no answer to any search. */
  readonly isHidden?: true;
  /** Linked data (schema.org) of the page. */
  readonly linkedData?: Readonly<Record<string, unknown>>;
};

/** What every page knows. No node ids (they differ between folders) and no key `path` (Gatsby reserves it). */
type Shared = {
  readonly lang: string;
  readonly site: SiteFacts;
  readonly metadata: PageMetadata;
};

/** A document's page: its frontmatter, and what it must know of other documents. */
export type AboutContext = Shared & {
  /** The file in the content folder, by which the page asks for its text. */
  readonly source: string;
  readonly title: string;
  readonly description: string;
  readonly date: string;
  readonly hasPicture: boolean;
  /** All languages of the work, this page among them. */
  readonly translations: readonly LanguageLink[];
  /** The text that prevails, where this one is a translation and the site says so on its pages. */
  readonly prevailing?: LanguageLink;
  /** Where links to other files lead, by the link as it was written. */
  readonly hrefs: Readonly<Record<string, string>>;
  readonly notices: readonly VersionNotice[];
  readonly corrections: readonly Correction[];
  /** Where all versions are listed. */
  readonly versions: string;
  /** Where this version is compared with the one before, where there is one. */
  readonly redline?: string;
  /** Retired ids of headings, each with the id that took its place. */
  readonly retiredIds: Readonly<Record<string, string>>;
};

/** A version in the list of all. */
export type ListedVersion = VersionLink & {
  /** Left out where the document was withdrawn before the version took effect. */
  readonly state?: Exclude<VersionState, "withdrawn">;
  /** What its author says that it changed. */
  readonly changes?: string;
  readonly corrections: readonly Correction[];
  readonly redline?: string;
};

/** All versions of a document. */
export type VersionsContext = Shared & {
  readonly title: string;
  /** The document's own page. */
  readonly document: string;
  /** The address of what announces new versions, percent-encoded; left out where there is none. */
  readonly feed?: string;
  readonly notices: readonly VersionNotice[];
  /** Newest first. */
  readonly list: readonly ListedVersion[];
};

/** What differs between a version and the one before. */
export type RedlineContext = Shared & {
  readonly title: string;
  /** By which the page asks for the redline. */
  readonly key: string;
  readonly from: VersionLink;
  readonly to: VersionLink;
  readonly versions: string;
  readonly changes?: string;
};

/** The documents of one language. */
export type ContentsContext = Shared & {
  readonly documents: readonly ListedDocument[];
  /** Documents that this language lacks, each in the language that prevails. */
  readonly elsewhere: readonly ListedDocument[];
};

/** The front page: all languages, and all documents. */
export type LanguagesContext = Shared & {
  readonly languages: readonly LanguageLink[];
  /** Each in the language of the page, else in the one that prevails. */
  readonly documents: readonly ListedDocument[];
};

/** "Not found", in one language. */
export type NotFoundContext = Shared & {
  /** Where the documents are listed. */
  readonly home: string;
};
