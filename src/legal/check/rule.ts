import type { Position, Severity } from "../document/diagnostic.ts";
import type { DocumentFacts } from "../document/document-facts.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Reading } from "../markdown/reading.ts";

/** Says what was found and what was expected, at a place. */
export type Report = (at: Position, message: string, severity?: Severity) => void;

/** The same for rules that see many files. */
export type CorpusReport = (
  file: string,
  at: Position,
  message: string,
  severity?: Severity,
) => void;

/** All documents by their facts, and the names of all files of the content folder. */
export type Corpus = {
  readonly documents: readonly DocumentFacts[];
  readonly files: ReadonlySet<string>;
  /** Root-relative addresses that other software on the same host answers. */
  readonly externalPaths: readonly string[];
  /** Tells whether the interface speaks a language. */
  readonly hasStrings: (lang: string) => boolean;
};

/** A document as a rule sees it: its text (frontmatter and body) and the reading that the page is made from too. */
export type CheckedDocument = Reading & { readonly text: string };

type Shared = {
  /** The name of its file, printed behind every finding. */
  readonly id: string;
  /** Why a reader or a lawyer is hurt where it is broken. */
  readonly why: string;
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

/** A rule about one document's tree. It sees no other document, so that its findings can be kept by the document's bytes. */
export type DocumentRule = Shared & {
  readonly scope: "document";
  check(document: CheckedDocument, report: Report): void;
  readonly examples: {
    readonly good: readonly string[];
    readonly bad: readonly { readonly text: string; readonly says: Says; readonly lang?: string }[];
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

export type Rule = FileRule | DocumentRule | CorpusRule;
