/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/**
 * The headers of a page. `frame-ancestors` stands here and not in the page, where browsers ignore it.
 *
 * @param policy the policy that the page carries too
 */
export function pageHeaders(policy: string): Headers {
  return {
    "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
    "Cache-Control": "public, max-age=0, must-revalidate",
    ...everyHeaders,
  };
}

/** The headers of a picture or another file that is no page. Names under /static/ change with their bytes. */
export function assetHeaders(path: string): Headers {
  const isHashed = path.startsWith("/static/");
  const type = types[/\.[a-z]+$/.exec(path)?.[0] ?? ""];
  return {
    "Cache-Control": isHashed
      ? "public, max-age=31536000, immutable"
      : "public, max-age=0, must-revalidate",
    // An SVG that is opened by itself is a document: it may load and run nothing.
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    ...everyHeaders,
    ...(type !== undefined && { "Content-Type": type }),
    ...(path.endsWith(".json") && openHeaders),
  };
}

/** Types that a server may not know. Both forms say for themselves that they are UTF-8. */
const types: Readonly<Record<string, string>> = {
  ".json": "application/json",
  ".atom": "application/atom+xml",
};

const everyHeaders: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** What apps of any origin may read: it is public, and no answer depends on who asks (Fetch standard, 3.3). */
const openHeaders: Headers = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};
