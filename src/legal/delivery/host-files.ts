/** Names at the top of the site that one host or another reads as its own settings and answers nobody with. */
export const hostSettings: readonly string[] = [
  ".htaccess",
  ".nojekyll",
  "CNAME",
  "_headers",
  "_redirects",
  "_routes.json",
  "_worker.js",
  "staticwebapp.config.json",
  "vercel.json",
  "web.config",
];

/** The endings of files that are sent in the place of others, to who takes them compressed. */
export const packedEndings: readonly string[] = ["br", "gz", "zst"];

const packed = new RegExp(`\\.(?:${packedEndings.join("|")})$`);

/**
 * Whether hosts consume a file of a site instead of serving it: it has no address of its own.
 *
 * @param exists whether dist/ has a file of this name
 */
export function isHostFile(file: string, exists: (file: string) => boolean): boolean {
  return hostSettings.includes(file) || (packed.test(file) && exists(file.replace(packed, "")));
}

/**
 * The files of a site that nobody can ask for, and that no proof may need.
 *
 * @param files all files below dist/
 */
export function hostFiles(files: Iterable<string>): string[] {
  const all = new Set(files);
  return [...all].filter((file) => isHostFile(file, (name) => all.has(name)));
}
