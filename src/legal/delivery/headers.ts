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

/** The headers of a picture or another asset. Names under /static/ change with their bytes. */
export function assetHeaders(path: string): Headers {
  const isHashed = path.startsWith("/static/");
  return {
    "Cache-Control": isHashed
      ? "public, max-age=31536000, immutable"
      : "public, max-age=0, must-revalidate",
    // An SVG that is opened by itself is a document: it may load and run nothing.
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    ...everyHeaders,
  };
}

const everyHeaders: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};
