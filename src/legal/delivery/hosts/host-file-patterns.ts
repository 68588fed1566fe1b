import { hostSettings, packedEndings } from "../host-files.ts";

/** What a path of a server's own settings looks like, from the root of the site; names with a dot in front are refused anyway. */
export const settingsPattern = `/(?:${hostSettings
  .filter((name) => !name.startsWith("."))
  .map((name) => name.replaceAll(".", "[.]"))
  .join("|")})$`;

/** What the path of a precompressed copy ends with. */
export const packedPattern = `[.](?:${packedEndings.join("|")})$`;
