/**
 * The commit that a build says it was made from: `PARAGRAF_COMMIT`, else none. It is never asked of git, so that a tarball
 * and a clone publish the same bytes.
 *
 * @throws where `PARAGRAF_COMMIT` is no commit
 */
export function buildCommit(commit = process.env.PARAGRAF_COMMIT): string | null {
  if (!commit) return null;
  if (/^[0-9a-f]{7,64}$/i.test(commit)) return commit.toLowerCase();
  const message = `Unexpected PARAGRAF_COMMIT ${commit}, expected 7 to 64 hexadecimal digits`;
  throw Object.assign(new Error(message), { code: "PARAGRAF_COMMIT" });
}
