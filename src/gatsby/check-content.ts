import type { GatsbyNode, Reporter } from "gatsby";
import { type CheckedContent, checkContent } from "../io/checking/check-content.ts";
import { contentFolderName } from "../io/content/content-folder.ts";
import { diagnosticLine } from "../legal/document/diagnostic.ts";
import { isFallback } from "../strings/strings-for.ts";

let content: CheckedContent | undefined;

/** The content as this run of Gatsby publishes it: read once at the start of a build, so that a later edit cannot mix in. */
export function checkedContent(): CheckedContent {
  if (!content) throw new Error("content was asked for before it was checked");
  return content;
}

/** Checks the content before anything is made from it. The command line has told all findings; this run stops on errors. */
export const onPreBootstrap: GatsbyNode["onPreBootstrap"] = async ({ reporter }) => {
  if (!process.env.PARAGRAF_COMMAND)
    reporter.panic("Unexpected call of gatsby, expected npm run build or npm run develop");
  content = await readContent();
  if (tellErrors(content, reporter) > 0)
    reporter.panic("Unexpected errors in the documents, expected none");
};

/** Reads the content again in a preview, where documents change while it runs, and tells what is wrong with them. */
export async function recheckContent(reporter: Reporter): Promise<CheckedContent> {
  content = await readContent();
  tellErrors(content, reporter);
  return content;
}

function readContent(): Promise<CheckedContent> {
  return checkContent({ hasStrings: (lang) => !isFallback(lang) });
}

function tellErrors({ diagnostics }: CheckedContent, reporter: Reporter): number {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  for (const error of errors) reporter.error(diagnosticLine(error, contentFolderName()));
  return errors.length;
}
