import type { TextBlock } from "../document/blocks/text-block.ts";
import type { Position, Severity, TextEdit } from "../document/diagnostic.ts";
import type { DocumentFacts } from "../document/document-facts.ts";
import type { Frontmatter } from "../document/fields/frontmatter-schema.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Reading } from "../markdown/reading.ts";
import type { Passage } from "../markdown/words/passages.ts";
import type { Exception } from "./exceptions/exceptions.ts";
import type { SvgFault } from "./pictures/svg-faults.ts";

/** What a finding may say besides its place and message. */
export type Details = {
  /** Where this finding weighs more or less than its rule. */
  readonly severity?: Severity;
  /** What `--fix` may do about it: only what cannot change the meaning of the text. */
  readonly fix?: readonly TextEdit[];
};

/** Says what was found and what was expected, at a place. */
export type Report = (at: Position, message: string, details?: Details) => void;

/** The same for rules that see many files. */
export type CorpusReport = (file: string, at: Position, message: string, details?: Details) => void;

/** All documents by their facts, and the names of all files of the content folder. */
export type Corpus = {
  /** The working files. */
  readonly documents: readonly DocumentFacts[];
  /** The frozen versions that can be read. */
  readonly frozen: readonly DocumentFacts[];
  /** The SHA-256 of the bytes of every Markdown file, hex; why it could not be read where it could not. */
  readonly digests: ReadonlyMap<string, string>;
  /** The SHA-256 of the pictures that frozen versions show and that are there, hex, by name; why one could not be read. */
  readonly pictures: ReadonlyMap<string, string>;
  /** What the SVGs may not have that documents, frozen versions and site.yml show, by name. */
  readonly svgs: ReadonlyMap<string, readonly SvgFault[]>;
  /** What `SHA256SUMS` of the content folder says; empty where there is none. */
  readonly sums: string;
  readonly files: ReadonlySet<string>;
  /** Root-relative addresses that other software on the same host answers. */
  readonly externalPaths: readonly string[];
  /** Whether the interface speaks a language. */
  readonly hasStrings: (lang: string) => boolean;
  /** The language that prevails, where site.yml names one, and where it does. */
  readonly authoritative: { readonly lang: string; readonly at: Position } | undefined;
  /** What the check may accept, as the content folder says. */
  readonly exceptions: readonly Exception[];
  /** The ids of the rules that an exception may be from. */
  readonly excusable: ReadonlySet<string>;
  /** The day on which exceptions hold or have expired, YYYY-MM-DD. */
  readonly day: string;
};

/** A document as a rule sees it: its text, its fields, and the reading that the page is made from too. */
export type CheckedDocument = Reading &
  Pick<DocumentFacts, "frontmatter" | "positions"> & {
    /** The whole file, frontmatter included. */
    readonly text: string;
    /** The blocks that the second reader sees, on the lines of the file. */
    readonly blocks: readonly TextBlock[];
    /** The blocks that the page will show by the reading that it is made from. */
    readonly ownBlocks: readonly TextBlock[];
    /** Its running text. */
    readonly passages: readonly Passage[];
  };

type Shared = {
  /** The name of its file, printed behind every finding. */
  readonly id: string;
  /** How much its findings weigh where they say nothing else. */
  readonly severity: Severity;
  /** Why a reader or a lawyer is hurt where it is broken. */
  readonly why: string;
  /** What to do about a finding, in a lawyer's words. */
  readonly remedy: string;
};

/** What an example says: `line:column: message` for each finding, in order. */
export type Says = readonly string[];

/** A rule about the bytes of one file, before anything is read from them. */
export type FileRule = Shared & {
  readonly scope: "file";
  check(source: SourceFile, report: Report): void;
  readonly examples: {
    readonly good: readonly SourceFile[];
    readonly bad: readonly { readonly source: SourceFile; readonly says: Says }[];
  };
};

/** A body in a language (`da` where none is said) and the fields that matter to the rule. */
export type DocumentExample = {
  readonly text: string;
  readonly lang?: string;
  readonly fields?: Partial<Frontmatter>;
};

/** A rule about one document's tree. It sees no other document, so that its findings can be kept by the document's bytes. */
export type DocumentRule = Shared & {
  readonly scope: "document";
  check(document: CheckedDocument, report: Report): void;
  readonly examples: {
    readonly good: readonly (string | DocumentExample)[];
    readonly bad: readonly (DocumentExample & { readonly says: Says })[];
  };
};

/** A rule about all documents by their facts. Its examples are whole content folders; what they say begins with the file. */
export type CorpusRule = Shared & {
  readonly scope: "corpus";
  check(corpus: Corpus, report: CorpusReport): void;
  readonly examples: {
    readonly good: readonly Readonly<Record<string, string>>[];
    readonly bad: readonly {
      readonly files: Readonly<Record<string, string>>;
      readonly says: Says;
    }[];
  };
};

/** What the reader of a YAML file says of its fields. It has no check: who reads the fields finds what is wrong with them. */
export type FieldsRule = Shared & {
  readonly scope: "fields";
  /** The name that the examples' file has, such as `da/a.md` or `site.yml`. */
  readonly file: string;
  /** Whole files. */
  readonly examples: {
    readonly good: readonly string[];
    readonly bad: readonly { readonly text: string; readonly says: Says }[];
  };
};

export type Rule = FileRule | DocumentRule | CorpusRule | FieldsRule;
