import { realpath } from "node:fs/promises";
import { sep } from "node:path";
import type { Corpus } from "../../legal/check/rule.ts";
import { securityFault } from "../../legal/delivery/security-fault.ts";
import type { Diagnostic } from "../../legal/document/diagnostic.ts";
import { type YamlFields, yamlFields } from "../../legal/document/fields/yaml-fields.ts";
import { pictureFields, type Site, siteSchema } from "../../site.ts";
import { today } from "../today.ts";
import { contentFile, contentFolder } from "./content-folder.ts";
import { contentText } from "./content-text.ts";

const file = "site.yml";
const rule = "site";

/** Reads `site.yml` of the content folder, or the defaults where there is none or it has errors. */
export async function readSite(): Promise<{
  site: Site;
  /** The language that the file itself says to prevail, and where. */
  authoritative: Corpus["authoritative"];
  diagnostics: readonly Diagnostic[];
}> {
  const yaml = (await contentText(file)) ?? "";
  const found = yamlFields({ file, yaml, line: 1, rule }, siteSchema);
  const lang = found.value.authoritativeLanguage;
  const site = found.fields ?? siteSchema.parse({});
  return {
    authoritative:
      typeof lang === "string" ? { lang, at: found.position("authoritativeLanguage") } : undefined,
    site,
    diagnostics: [
      ...found.diagnostics,
      ...(await missingPictures(found)),
      ...securityFindings(found, today(site.timeZone)),
    ],
  };
}

function securityFindings(
  { fields, position }: YamlFields<typeof siteSchema>,
  day: string,
): Diagnostic[] {
  const fault = fields && securityFault(fields, day);
  if (!fault) return [];
  const { field, severity, message } = fault;
  return [{ file, ...position(field), severity, rule, message }];
}

async function missingPictures({
  value,
  position,
}: YamlFields<typeof siteSchema>): Promise<Diagnostic[]> {
  const findings = pictureFields.map(async (field): Promise<Diagnostic[]> => {
    const name = value[field];
    // What is no text, or no name of a picture, has a finding of its own.
    if (typeof name !== "string" || !siteSchema.shape[field].safeParse(name).success) return [];
    if (await isInContent(name)) return [];
    const message = `Unexpected ${field} ${name}, expected a picture in the content folder`;
    return [{ file, ...position(field), severity: "error", rule, message }];
  });
  return (await Promise.all(findings)).flat();
}

/** Whether a file is there and lies in the content folder, links followed. */
async function isInContent(name: string): Promise<boolean> {
  try {
    const [folder, place] = await Promise.all([
      realpath(contentFolder()),
      realpath(contentFile(name)),
    ]);
    return place.startsWith(folder + sep);
  } catch {
    return false;
  }
}
