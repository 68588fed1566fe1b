import { readFile } from "node:fs/promises";
import type { Diagnostic } from "../legal/document/diagnostic.ts";
import { yamlFields } from "../legal/document/yaml-fields.ts";
import { type Site, siteSchema } from "../site.ts";
import { contentFile } from "./content-folder.ts";

const file = "site.yml";

/** Reads `site.yml` of the content folder, or the defaults where there is none or it has errors. */
export async function readSite(): Promise<{ site: Site; diagnostics: readonly Diagnostic[] }> {
  let yaml = "";
  try {
    yaml = await readFile(contentFile(file), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const { fields, diagnostics } = yamlFields({ file, yaml, line: 1, rule: "site" }, siteSchema);
  return { site: fields ?? siteSchema.parse({}), diagnostics };
}
