import { contentTypes, unknownType } from "../content-types.ts";
import type { Delivery } from "../delivery.ts";
import { exactPattern } from "../exact-pattern.ts";
import { type AnswerKind, headersOf } from "../headers.ts";
import { nginxText } from "./nginx-text.ts";

const types = Object.entries(contentTypes).map(([end, type]) => `${bareType(type)} ${end};`);
/** nginx has HTML among them by itself, and warns of it. */
const plain = Object.values(contentTypes)
  .map(bareType)
  .filter((type) => type.startsWith("text/") && type !== "text/html");

/** How files are sent. */
export const serving = `server_tokens off;
autoindex off;
etag on;
gzip off;
gzip_static on;
gzip_proxied any;
gzip_vary on;
charset utf-8;
charset_types ${plain.join(" ")};
default_type ${unknownType};
types { ${types.join(" ")} }
error_page 403 404 @paragraf_missing;`;

/** What differs from request to request. */
export function variables({ base, transport = "" }: Delivery): string {
  const language = nginxText(`^${exactPattern(base)}/([A-Za-z0-9-]+)(?:/|$)`);
  return `set $paragraf_language -;
if ($uri ~ ${language}) { set $paragraf_language $1; }
# A server may only promise TLS over TLS (RFC 6797, 7.2); one behind another is told by it.
set $paragraf_transport "";
if ($https = on) { set $paragraf_transport ${nginxText(transport)}; }
if ($http_x_forwarded_proto = https) { set $paragraf_transport ${nginxText(transport)}; }
`;
}

/** nginx adds the headers of a location alone, where it has some: each must name all. */
export function headerLines(kind: AnswerKind, delivery: Delivery): string {
  const headers = Object.entries(headersOf(kind, delivery));
  return [
    ...headers.map(([name, value]) => `add_header ${name} ${nginxText(value)} always;`),
    "add_header Strict-Transport-Security $paragraf_transport always;",
    "add_header Allow $paragraf_allow always;",
  ].join("\n");
}

/** Text as it stands in a block. */
export function indented(lines: string): string {
  return lines.replaceAll(/(^|\n)(?!\n)/g, "$1    ");
}

function bareType(type: string): string {
  return type.replace(/;.*/, "");
}
