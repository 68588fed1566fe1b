import { absoluteAddress } from "../document/addresses/absolute-address.ts";
import type { SiteFile } from "../document/names/site-file.ts";
import { documentsSchema, type ExportedFile, type ExportedHead } from "./documents-schema.ts";
import type { Edition } from "./edition.ts";
import { exportedDocument } from "./exported-document.ts";
import { jsonText } from "./json-text.ts";

const schemaPath = "/documents.schema.json";

/** All documents with all their versions, each document again by itself, and the schema of both. */
export function documentsJson(edition: Edition): SiteFile[] {
  const { works, site, replaced } = edition;
  const head = exportedHead(edition);
  const documents = works.flatMap((work) =>
    work.documents.map((each) =>
      exportedDocument(each, work, { address: site.url ?? site.base ?? "", replaced }),
    ),
  );
  return [
    dataFile("/documents.json", { ...head, documents }),
    { name: schemaPath.slice(1), text: jsonText(publishedSchema(edition)) },
    ...documents.map((document) =>
      dataFile(documentJsonPath(document.path), { ...head, ...document }),
    ),
  ];
}

/** Where a document is told to machines by itself. */
export function documentJsonPath(path: string): string {
  return `${path}.json`;
}

function exportedHead({ site }: Edition): ExportedHead {
  const { name, publisher, url, base = "" } = site;
  return {
    $schema: absoluteAddress(url ?? base, schemaPath),
    site: { name, publisher: publisher ?? null, url: url ?? null },
  };
}

function dataFile(path: string, data: ExportedFile): SiteFile {
  return { name: path.slice(1), text: jsonText(data) };
}

function publishedSchema({ site: { url } }: Edition) {
  const { $schema, ...schema } = documentsSchema();
  return {
    $schema,
    ...(url && { $id: absoluteAddress(url, schemaPath) }),
    title: "Legal documents and their versions",
    ...schema,
  };
}
