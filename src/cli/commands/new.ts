import type { CheckedContent } from "../../io/checking/check-content.ts";
import { contentFile, contentFolderName } from "../../io/content/content-folder.ts";
import { contentText } from "../../io/content/content-text.ts";
import { createFile, isTaken } from "../../io/create-file.ts";
import { today } from "../../io/today.ts";
import { diagnosticLine } from "../../legal/document/diagnostic.ts";
import { legalDocument } from "../../legal/document/legal-document.ts";
import { newDocument } from "../../legal/drafts/new-document.ts";
import { kindOutline, marker } from "../../legal/drafts/outline.ts";
import {
  type DocumentRequest,
  type ProposedDocument,
  proposedDocument,
} from "../../legal/drafts/proposed-document.ts";
import { fieldRefusals, takenRefusals } from "../../legal/drafts/refusals.ts";
import { translatedDocument } from "../../legal/drafts/translated-document.ts";
import { documentKind } from "../../legal/translations/document-kind.ts";
import { checkedContent } from "../checked-content.ts";
import type { Command, Values } from "../command.ts";
import { UsageError } from "../usage-error.ts";

const required = ["id", "lang", "title"] as const;
const optional = ["shelf", "slug", "description", "kind", "date"] as const;

/** Begins a new document, or the translation of one. */
export const newCommand: Command = {
  name: "new",
  summary: "Begin a new document, or the translation of one",
  help: `Usage: npm run new -- --id terms --lang da --title "Vilkår" [options]

Writes content/<lang>/<shelf>/<slug>.md with its frontmatter, its table of contents and its first headings.
Where the id exists in another language the file is a translation: it has the headings of the text that
prevails. ${marker} stands wherever words are missing, and npm run check warns of each.

  --id <id>              the work: the same in all its languages
  --lang <tag>           the language, a BCP 47 tag such as da or pt-BR
  --title <text>         the title, in that language
  --shelf <folder>       default: legal; for a translation the shelf of the text that prevails
  --slug <name>          default: made from the title; for a translation that of the text that prevails
  --description <text>   the line for search engines and lists
  --kind <kind>          privacy-policy, terms-of-service, cookie-policy, processing-agreement or other
  --date <YYYY-MM-DD>    the day on which it takes effect; default: today, but not before the text that prevails
  --dry-run              print the file instead of writing it

PARAGRAF_DAY=YYYY-MM-DD stands for today, PARAGRAF_CONTENT for content/.

Exit code: 0 written, 1 refused for what is there already, 2 usage error. Nothing is written then.`,
  options: {
    ...Object.fromEntries([...required, ...optional].map((name) => [name, { type: "string" }])),
    "dry-run": { type: "boolean" },
  },
  takesWords: false,
  async run(values) {
    const request = documentRequest(values);
    const content = await checkedContent();
    const { site, documents } = content;
    const day = today(site.timeZone);
    const proposed = proposedDocument(request, documents, site.authoritativeLanguage, day);
    const wrong = fieldRefusals(proposed, documents);
    const taken = contentRefusals(proposed, content);
    if (wrong.length === 0 && isTaken(contentFile(proposed.file))) taken.push(exists(proposed));
    for (const message of [...wrong, ...taken]) console.error(`paragraf new: ${message}`);
    if (wrong.length > 0) return 2;
    if (taken.length > 0) return 1;

    const text = await documentText(proposed);
    if (values["dry-run"]) {
      process.stdout.write(text);
      return 0;
    }
    if (!createFile(contentFile(proposed.file), text)) {
      console.error(`paragraf new: ${exists(proposed)}`);
      return 1;
    }
    console.log(`${contentFolderName()}/${proposed.file}\n${nextSteps(proposed)}`);
    return 0;
  },
};

/** What of the content folder stands in the way. With errors in site.yml nobody knows which text prevails, nor what day it is. */
function contentRefusals(proposed: ProposedDocument, content: CheckedContent): string[] {
  const folder = contentFolderName();
  const broken = content.diagnostics.filter(
    ({ file, severity }) => file === "site.yml" && severity === "error",
  );
  return [
    ...broken.map((diagnostic) => diagnosticLine(diagnostic, folder)),
    ...takenRefusals(proposed, content.documents, folder),
  ];
}

function exists({ file }: ProposedDocument): string {
  return `${contentFolderName()}/${file}: Unexpected file that exists, expected a new one`;
}

function documentRequest(values: Values): DocumentRequest {
  const missing = required.filter((name) => values[name] === undefined);
  if (missing.length > 0)
    throw new UsageError(
      `Missing --${missing.join(" and --")}, expected --id, --lang and --title (see new --help)`,
    );
  const given = [...required, ...optional].flatMap((name) => {
    const value = values[name];
    // Some systems write å as two characters.
    return typeof value === "string" ? [[name, value.normalize("NFC").trim()]] : [];
  });
  return Object.fromEntries(given) as DocumentRequest;
}

async function documentText({ fields, original }: ProposedDocument): Promise<string> {
  const text = original && (await contentText(original.file));
  const { document } = text ? legalDocument(original.file, text) : {};
  if (document) return translatedDocument(fields, document);
  return newDocument(fields, kindOutline(documentKind([{ frontmatter: fields }]), fields.lang));
}

/** What the new file is, and what to do with it. */
function nextSteps({ fields: { id, path, date }, original }: ProposedDocument): string {
  const from = original && `${contentFolderName()}/${original.file}`;
  return [
    from ? `A translation of ${from}.` : `A new work: no other document has the id ${id}.`,
    "",
    from ? "1. Translate the headings." : "1. Change the headings as you need.",
    `2. Write the text where ${marker} stands. npm run check names what is left.`,
    `3. Correct date, unless the text takes effect on ${date}.`,
    `4. The page will be ${path}. Once it is published, its address should stay.`,
  ].join("\n");
}
