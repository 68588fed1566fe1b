import { createHash } from "node:crypto";

/**
 * The policy of a reading page: HTML, one style block known by its hash, pictures and requests to this host alone (CSP Level 3).
 *
 * @param style the exact text of the page's one style element
 */
export function contentSecurityPolicy(style: string): string {
  const hash = createHash("sha256").update(style, "utf8").digest("base64");
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "img-src 'self'",
    // Nothing on the page connects; auditors such as Lighthouse ask for robots.txt from within it.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
