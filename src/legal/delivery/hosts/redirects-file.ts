import type { Delivery, Moved } from "../delivery.ts";
import { encodedPath } from "../encoded-path.ts";

/**
 * The `_redirects` of Netlify and Cloudflare Pages, and of `serve`.
 *
 * At an old address stands a page that redirects, for hosts without redirects. Netlify prefers it to a rule unless the rule says
 * `!`; Cloudflare passes over what says so and takes the next line. It takes 2,000 lines, with `!` or without: of more than
 * 1,000 old addresses the last are led on by their pages. Likewise with the last lines, for Netlify alone: Cloudflare finds the
 * error page of a language by itself, and
 * that of a site below a path, which Netlify looks for at the root alone.
 */
export function redirectsFile({ base, moved, languages }: Delivery): string {
  const places = languages.map((language) => `${base}/${language}`);
  const lines = [
    ...moved.flatMap((each) => redirectLines(base, each)),
    ...[...places, ...(base === "" ? [] : [base])].map((place) => {
      const path = encodedPath(place);
      return `${path}/* ${path}/404.html 404\n`;
    }),
  ];
  return lines.join("");
}

function redirectLines(base: string, { from, to }: Moved): string[] {
  const line = `${encodedPath(base + from)} ${encodedPath(base + to)} 301`;
  const isPage = !/\.[a-z]+$/.test(from);
  return [...(isPage ? [`${line}!\n`] : []), `${line}\n`];
}

/** What a `_redirects` redirects for good, by path. Patterns and what no rule of ours looks like are passed over. */
export function movedPaths(redirects: string): Map<string, string> {
  const rules = redirects.matchAll(/^(\/[^\s*:]*) (\/[^\s:]*) 301!?$/gm);
  return new Map(
    [...rules].flatMap(([, from = "", to = ""]) => {
      try {
        return [[decodeURIComponent(from), decodeURIComponent(to)] as const];
      } catch {
        return [];
      }
    }),
  );
}
