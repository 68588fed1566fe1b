import type { Delivery } from "./delivery.ts";
import { exactPattern } from "./exact-pattern.ts";

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** What is answered, as far as headers differ by it. */
export type AnswerKind = "page" | "hashed" | "data" | "file";

/**
 * Which files are of which kind; the first that fits decides. A pattern is tried on the file's path from the root and means the
 * same in JavaScript, PCRE (nginx) and RE2 (Caddy).
 */
export const answerKinds: readonly { readonly kind: AnswerKind; readonly pattern: string }[] = [
  { kind: "page", pattern: "\\.html$" },
  // Names change with their bytes.
  { kind: "hashed", pattern: "^/static/" },
  { kind: "data", pattern: "\\.json$" },
  { kind: "file", pattern: "" },
];

/** The pattern of a kind, for paths that begin with the path that the site lives below. */
export function patternOf(kind: AnswerKind, base = ""): string {
  const { pattern } = answerKinds.find((each) => each.kind === kind) ?? { pattern: "" };
  return pattern.replace(/^\^/, `^${exactPattern(base)}`);
}

/** The kind of a file, by its path from the root. */
export function answerKind(file: string): AnswerKind {
  return answerKinds.find(({ pattern }) => new RegExp(pattern).test(file))?.kind ?? "file";
}

/**
 * The headers of a kind of answer, but for its type (content-types.ts) and Strict-Transport-Security, which a server may only
 * send over TLS. `frame-ancestors` stands here and not in the page, where browsers ignore it.
 */
export function headersOf(kind: AnswerKind, { policy }: Pick<Delivery, "policy">): Headers {
  return {
    "Cache-Control": kind === "hashed" ? forEver : askedAnew,
    "Content-Security-Policy": `${kind === "page" ? policy : nothing}; frame-ancestors 'none'`,
    ...everyHeaders,
    ...(kind === "data" && openHeaders),
  };
}

const forEver = "public, max-age=31536000, immutable";
/** A version may come into force with any day's build. */
const askedAnew = "public, max-age=0, must-revalidate";
/** An SVG that is opened by itself is a document: it may load and run nothing. */
const nothing = "default-src 'none'";

const everyHeaders: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** What apps of any origin may read: it is public, and no answer depends on who asks (Fetch standard, 3.3). */
export const openHeaders: Headers = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};
