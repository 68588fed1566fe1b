/** Names at the top of the site that one host or another reads as its own settings and answers nobody with. */
const settings: ReadonlySet<string> = new Set([
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
]);

/** The endings of files that are sent in the place of others, to who takes them compressed. */
const compressed = /\.(?:br|gz|zst)$/;

/**
 * The files of a site that hosts consume instead of serving: nobody can ask for them, and no proof may need them.
 *
 * @param files all files below dist/
 */
export function hostFiles(files: Iterable<string>): string[] {
  const all = new Set(files);
  return [...all].filter(
    (file) =>
      settings.has(file) || (compressed.test(file) && all.has(file.replace(compressed, ""))),
  );
}
