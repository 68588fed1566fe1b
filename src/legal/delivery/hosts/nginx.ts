import { contentTypes, textFiles, unknownType } from "../content-types.ts";
import type { Delivery, Moved } from "../delivery.ts";
import { encodedPath } from "../encoded-path.ts";
import { type AnswerKind, answerKind, headersOf, patternOf } from "../headers.ts";
import { nginxText } from "./nginx-text.ts";

/**
 * What stands in a `server` block of nginx (1.18 or later) beside its own `listen`, `server_name`, certificates and `root`.
 *
 * nginx decodes and tidies a path before it chooses a location, so that what must be refused is looked for in the path as it
 * came. Old addresses must not hold NUL, which no request can: nginx would end the text there.
 */
export function nginxConfiguration(delivery: Delivery): string {
  const moved = delivery.moved.filter(({ from }) => !from.includes("\0"));
  return `# Written by Paragraf for the dist/ of the same build: put both in place together, then reload nginx.

${settings(delivery.transport)}
${headerLines("page", delivery)}

# Paths that are no name of ours, as they came: "..", dot files but for /.well-known/, backslashes, NUL, empty names.
if ($request_uri ~* ${nginxText(refused)}) { return 404; }

location = / { try_files /index.html =404; }
location ~ ${nginxText("^/index(?:/index\\.html|\\.html|/)?$")} { return 301 /; }
# An error page has no address of its own; hosts consume the rest.
location ~ ${nginxText("/404(?:/index\\.html|\\.html|/)?$|\\.(?:br|gz)$|^/_(?:headers|redirects)$")} { return 404; }

# Addresses that documents have left.
${moved.map((each) => movedLocation(each, delivery)).join("")}
# One address for a page, in the spelling of who asked.
location ~ ${nginxText(`^(?<paragraf_page>/.+?)${otherEnds}$`)} {
    if (!-f "$document_root\${paragraf_page}.html") { return 404; }
    if ($request_uri ~ ${nginxText(`^([^?]+?)${otherEnds}(?:[?]|$)`)}) { return 301 $1; }
    return 404;
}

${fileLocation("hashed", delivery)}
${fileLocation("data", delivery)}
${textFiles.map((file) => textLocation(file, delivery)).join("\n")}
location / { try_files $uri.html @paragraf_file; }
location @paragraf_file {
${indented(`try_files $uri =404;\n${headerLines("file", delivery)}`)}
}
location @paragraf_missing { try_files /$paragraf_language/404.html /404.html =404; }
`;
}

const otherEnds = "(?:/index\\.html|\\.html|/)";
const refused =
  "^[^?]*(?:(?:/|%2f){2}|(?:/|%2f)(?:\\.|%2e)(?!well-known/)|.(?:/|%2f)(?:\\.|%2e)|\\\\|%5c|%00)";

function settings(transport = ""): string {
  const types = Object.entries(contentTypes).map(([end, type]) => `${bareType(type)} ${end};`);
  const plain = Object.values(contentTypes).filter((type) => type.startsWith("text/"));
  return `absolute_redirect off;
merge_slashes off;
server_tokens off;
autoindex off;
etag on;
gzip off;
gzip_static on;
gzip_proxied any;
gzip_vary on;
charset utf-8;
charset_types ${plain.map(bareType).join(" ")};
default_type ${unknownType};
types { ${types.join(" ")} }
error_page 403 404 @paragraf_missing;

set $paragraf_language -;
if ($uri ~ "^/([A-Za-z0-9-]+)(?:/|$)") { set $paragraf_language $1; }
# A server may only promise TLS over TLS (RFC 6797, 7.2); one behind another is told by it.
set $paragraf_transport "";
if ($https = on) { set $paragraf_transport ${nginxText(transport)}; }
if ($http_x_forwarded_proto = https) { set $paragraf_transport ${nginxText(transport)}; }
set $paragraf_allow "";
if ($request_method !~ "^(?:GET|HEAD)$") { set $paragraf_allow "GET, HEAD"; }
if ($paragraf_allow) { return 405; }
`;
}

/** nginx adds the headers of a location alone, where it has some: each must name all. */
function headerLines(kind: AnswerKind, delivery: Delivery): string {
  const headers = Object.entries(headersOf(kind, delivery));
  return [
    ...headers.map(([name, value]) => `add_header ${name} ${nginxText(value)} always;`),
    "add_header Strict-Transport-Security $paragraf_transport always;",
    "add_header Allow $paragraf_allow always;",
  ].join("\n");
}

/** What is not there is answered by the error page's location, with the headers of pages. */
function fileLocation(kind: AnswerKind, delivery: Delivery): string {
  return `location ~ ${nginxText(patternOf(kind))} {
${indented(`try_files $uri =404;\n${headerLines(kind, delivery)}`)}
}`;
}

function textLocation(file: string, delivery: Delivery): string {
  return `location = ${nginxText(file)} {
${indented(`default_type text/plain;\ntry_files $uri =404;\n${headerLines("file", delivery)}`)}
}`;
}

/** An app of another origin may follow what leads on to data, so that it has the headers of data. */
function movedLocation({ from, to }: Moved, delivery: Delivery): string {
  const leadOn = `return 301 ${encodedPath(to)};`;
  if (answerKind(from) !== "data") return `location = ${nginxText(from)} { ${leadOn} }\n`;
  return `location = ${nginxText(from)} {
${indented(`${headerLines("data", delivery)}\n${leadOn}`)}
}
`;
}

function bareType(type: string): string {
  return type.replace(/;.*/, "");
}

function indented(lines: string): string {
  return lines.replaceAll(/^|\n/g, "$&    ");
}
