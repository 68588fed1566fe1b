import { escapeAttribute } from "../html/html-attribute.ts";

const heading = /<h[1-6]\s[^>]*?\bid="([^"]*)"/g;

/**
 * Puts an empty anchor with each retired id before the heading that took its place, so that old deep links work without scripts.
 *
 * @param html a rendered text
 * @param retired new ids by old ones
 */
export function withRetiredIds(html: string, retired: Readonly<Record<string, string>>): string {
  const oldByNew = new Map<string, string[]>();
  for (const [old, current] of Object.entries(retired))
    oldByNew.set(current, [...(oldByNew.get(current) ?? []), old]);
  if (oldByNew.size === 0) return html;
  return html.replace(heading, (tag, id: string) => {
    const anchors = (oldByNew.get(id) ?? []).map(
      (old) => `<a class="retired" id="${escapeAttribute(old)}"></a>`,
    );
    return anchors.join("") + tag;
  });
}
