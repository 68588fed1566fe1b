import { closest } from "fastest-levenshtein";
import { exampleDocument } from "../examples/example-document.ts";
import { type Exception, lacking } from "../exceptions/exceptions.ts";
import type { Corpus, CorpusReport, CorpusRule } from "../rule.ts";

/** For how many days the end of an exception is announced. */
const notice = 30;

/** An exception says who answers for it, why, and until when, and is about something that is there. */
export const exceptionAge: CorpusRule = {
  scope: "corpus",
  id: "exception-age",
  severity: "warning",
  why: "An exception that nobody answers for and that never ends hides the next mistake too: of fourteen that a well-known house keeps, twelve hide one stale clause.",
  remedy:
    "Give the exception a reason, an owner and a day on which it expires, or fix the clause and remove the exception. Until then it accepts nothing.",
  check(corpus, report) {
    for (const exception of corpus.exceptions) {
      checkAim(exception, corpus, report);
      checkAge(exception, corpus.day, report);
    }
  },
  examples: {
    good: [
      {
        "da/a.md": exampleDocument({}, "## 6. Et\n\n## 8. To\n"),
        "exceptions.yml":
          "exceptions:\n  - rule: number-sequence\n    file: da/a.md\n    reason: Punkt 7 er ophævet\n    owner: Ida\n    expires: 2031-01-01\n",
      },
      {
        "en/a.md": exampleDocument({ lang: "en", path: "/en/a" }, "## 6. A {#a}\n\n## 8. B {#b}\n"),
        "exceptions.yml":
          "exceptions:\n  - rule: number-sequence\n    file: en/a.md\n    clause: b\n    reason: Clause 7 was repealed\n    owner: Ida\n    expires: 2031-01-01\n",
      },
    ],
    bad: [
      {
        files: {
          "da/a.md": exampleDocument({}, "## 6. Et\n\n## 8. To\n"),
          "exceptions.yml":
            "exceptions:\n  - rule: number-sequence\n    file: da/a.md\n    reason: Punkt 7 er ophævet\n",
        },
        says: [
          "exceptions.yml:2:11: Unexpected exception without owner and expires, expected who answers for it, why and until when",
        ],
      },
      {
        files: {
          "de/a.md": exampleDocument({ lang: "de", path: "/de/a" }),
          "exceptions.yml":
            "exceptions:\n  - rule: number-sequence\n    file: de/a.md\n    reason: §\n    owner: Ida\n    expires: 2020-01-31\n  - rule: number-sequnce\n    file: de/b.md\n    reason: §\n    owner: Ida\n    expires: 2030-01-15\n  - rule: number-sequence\n    file: de/a.md\n    clause: kontakt\n    reason: §\n    owner: Ida\n    expires: 2031-01-31\n",
        },
        says: [
          "exceptions.yml:2:11: Unexpected exception that expired on 2020-01-31, expected a later day or its removal",
          "exceptions.yml:7:11: Unexpected exception from number-sequnce, expected a rule that exceptions may accept, such as number-sequence",
          "exceptions.yml:7:11: Unexpected exception that expires on 2030-01-15, expected its clause fixed by then",
          "exceptions.yml:7:11: Unexpected file de/b.md, expected a document of the content folder",
          "exceptions.yml:12:11: Unexpected clause kontakt, expected the id of a heading of de/a.md",
        ],
      },
      {
        files: {
          "da/a.md": exampleDocument({}),
          "exceptions.yml":
            "exceptions:\n  - rule: number-sequence\n    file: da/a.md\n    reason: Punkt 7 er ophævet\n    owner: Ida\n    expires: 2031-01-01\n",
        },
        says: [
          "exceptions.yml:2:11: Unexpected exception that accepts nothing, expected its removal",
        ],
      },
    ],
  },
};

function checkAim({ rule, file, clause, at }: Exception, corpus: Corpus, report: CorpusReport) {
  const say = (message: string) => report("exceptions.yml", at, message);
  if (!corpus.excusable.has(rule)) {
    const near = closest(rule, [...corpus.excusable]);
    say(
      `Unexpected exception from ${rule}, expected a rule that exceptions may accept, such as ${near}`,
    );
  }
  const document = corpus.documents.find((each) => each.file === file);
  if (!document && !corpus.files.has(file))
    say(`Unexpected file ${file}, expected a document of the content folder`);
  if (document && clause !== undefined && !document.headings.some(({ id }) => id === clause))
    say(`Unexpected clause ${clause}, expected the id of a heading of ${file}`);
}

function checkAge(exception: Exception, day: string, report: CorpusReport): void {
  const { expires, at } = exception;
  const say = (message: string, severity?: "info") =>
    report("exceptions.yml", at, message, severity && { severity });
  const missing = lacking(exception);
  if (missing.length > 0)
    say(
      `Unexpected exception without ${missing.join(" and ")}, expected who answers for it, why and until when`,
    );
  if (expires === undefined) return;
  if (expires < day)
    say(`Unexpected exception that expired on ${expires}, expected a later day or its removal`);
  else if (daysBetween(day, expires) <= notice)
    say(
      `Unexpected exception that expires on ${expires}, expected its clause fixed by then`,
      "info",
    );
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
