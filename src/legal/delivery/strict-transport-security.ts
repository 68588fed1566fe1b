const year = 31_536_000;

/** How far a site promises that it is only ever reached over TLS; `preload` has browsers know it before the first visit. */
type TransportPromise = "none" | "host" | "subdomains" | "preload";

/**
 * The value of Strict-Transport-Security (RFC 6797, 6.1; hstspreload.org for its third form). None where the site does not say
 * that it lives at an https address.
 */
export function strictTransportSecurity(
  promise: TransportPromise,
  url: string | undefined,
): string | undefined {
  if (promise === "none" || !url?.startsWith("https:")) return undefined;
  if (promise === "preload") return `max-age=${2 * year}; includeSubDomains; preload`;
  return `max-age=${year}${promise === "subdomains" ? "; includeSubDomains" : ""}`;
}
