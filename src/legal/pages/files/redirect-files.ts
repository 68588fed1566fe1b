import {
  type Addressed,
  absoluteAddress,
  basePathOf,
  siteAddress,
} from "../../document/addresses/absolute-address.ts";
import type { SiteFile } from "../../document/names/site-file.ts";
import { textDirection } from "../../document/text-direction.ts";
import type { Redirect } from "../../versions/redirects.ts";

/**
 * Pages at the addresses that documents have left. They redirect at once and without scripts, on hosts that know no redirects
 * too; search engines take them for moved.
 */
export function redirectFiles(redirects: readonly Redirect[], site: Addressed): SiteFile[] {
  const address = siteAddress(site);
  const base = basePathOf(site);
  return redirects.map((redirect) => ({
    name: `${redirect.from.slice(1)}.html`,
    text: redirectPage(redirect, base, address),
  }));
}

function redirectPage({ to, lang }: Redirect, base: string, site: string | undefined): string {
  const href = escapeHtml(absoluteAddress(base, to));
  const canonical = site === undefined ? href : escapeHtml(absoluteAddress(site, to));
  return `<!DOCTYPE html>
<html lang="${escapeHtml(lang)}" dir="${textDirection(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=${href}">
<title>${escapeHtml(to)}</title>
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="${canonical}">
</head>
<body>
<p><a href="${href}">${escapeHtml(to)}</a></p>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
