import { contentTypes } from "../content-types.ts";
import type { Delivery } from "../delivery.ts";
import { headersOf, openHeaders } from "../headers.ts";

/**
 * The `_headers` of Netlify and Cloudflare Pages: a handful of rules however large the site is (Cloudflare takes 100).
 *
 * Every rule that fits applies, and Cloudflare joins equal names with a comma. So no name stands in two rules: pages, which no
 * pattern can tell from the rest, have theirs in the first, and all files have the policy of pages. What is kept for ever says so
 * itself; for the rest both hosts ask anew by themselves. Data stays readable by any origin, for a request with CORS asks
 * nothing of Cross-Origin-Resource-Policy (Fetch standard, 3.7).
 */
export function headersFile(delivery: Delivery): string {
  const { "Cache-Control": _, ...everywhere } = headersOf("page", delivery);
  const { "Cross-Origin-Resource-Policy": __, ...open } = openHeaders;
  const kept = headersOf("hashed", delivery)["Cache-Control"] ?? "";
  const { base, transport } = delivery;
  const rules = [
    rule(`${base}/*`, {
      ...everywhere,
      ...(transport && { "Strict-Transport-Security": transport }),
    }),
    rule(`${base}/static/*`, { "Cache-Control": kept }),
    rule(`${base}/*.json`, open),
    ...["atom", "md"].map((end) =>
      rule(`${base}/*.${end}`, { "Content-Type": contentTypes[end] ?? "" }),
    ),
    rule(`${base}/SHA256SUMS`, { "Content-Type": contentTypes.txt ?? "" }),
  ];
  return rules.join("");
}

/** The path that a site lives below, by the first rule of its `_headers`. */
export function basePathIn(headers: string): string {
  return /^(\/\S*)\/\*\n/.exec(headers)?.[1] ?? "";
}

function rule(pattern: string, headers: Readonly<Record<string, string>>): string {
  return [pattern, ...Object.entries(headers).map((each) => `  ${each.join(": ")}`), ""].join("\n");
}
