import { contentTypes, textFiles, unknownType } from "../content-types.ts";
import type { Delivery } from "../delivery.ts";
import { encodedPath } from "../encoded-path.ts";
import { exactPattern } from "../exact-pattern.ts";
import { answerKinds, headersOf, openHeaders, patternOf } from "../headers.ts";
import { fileServer, headerBlock, indented } from "./caddy-blocks.ts";
import { caddyPath, caddyText } from "./caddy-text.ts";
import { packedPattern, settingsPattern } from "./host-file-patterns.ts";

/** What Caddy tries in this order, on a path from the root of the site; only the path as it came has the base path in front. */
export function caddyRoutes(delivery: Delivery): string {
  const { base } = delivery;
  return `${headerBlock("*", headersOf("page", delivery))}
${indented(0, transport(delivery.transport), refusals(base))}
@data path_regexp ${caddyText(patternOf("data"))}
${indented(0, headerBlock("@data", openHeaders), movedRules(delivery), otherSpellings(base))}
route {
${indented(1, pageFiles, ...kindHeaders(delivery), typeHeader(), fileServer)}
}`;
}

const refusals = (base: string) => `@unknownMethod not method GET HEAD
header @unknownMethod Allow "GET, HEAD"
error @unknownMethod 405
# Paths that are no name of ours: "..", dot files but for /.well-known/, backslashes, NUL, empty names, and
# names that no disk takes, over which Caddy would stumble.
@refused vars_regexp {http.request.orig_uri.path} "//|${base === "" ? "." : `^${exactPattern(base)}.+`}/[.]|\\x5c|\\x00|[^/]{250}"
error @refused 404
@hidden {
	vars_regexp {http.request.orig_uri.path} "^${exactPattern(base)}/[.]"
	not vars_regexp {http.request.orig_uri.path} "^${exactPattern(base)}/[.]well-known/"
}
error @hidden 404`;

const otherSpellings = (base: string) => `@index path_regexp "^/index(?:/index[.]html|[.]html|/)?$"
redir @index ${base}/ 301
# An error page has no address of its own; hosts consume the rest.
@unserved path_regexp "/404(?:/index[.]html|[.]html|/)?$|^${settingsPattern}"
error @unserved 404
@packed path_regexp packed "^(.+)${packedPattern}"
route @packed {
	@whole file {re.packed.1}
	error @whole 404
}
# One address for a page.
@otherSpelling path_regexp otherSpelling "^(/.+?)(?:/index[.]html|[.]html|/)$"
route @otherSpelling {
	@page file {re.otherSpelling.1}.html
	route @page {
		uri strip_suffix /index.html
		uri strip_suffix .html
		uri strip_suffix /
		redir * ${base}{uri} 301
	}
	error 404
}`;

const pageFiles = `@home path /
rewrite @home /index
@page file {path}.html
rewrite @page {path}.html`;

/** What differs by kind; the first kind of the table is set last. */
function kindHeaders(delivery: Delivery): string[] {
  return answerKinds.toReversed().map(({ kind, pattern }) => {
    const block = headerBlock(`@${kind}Kind`, headersOf(kind, delivery));
    return `@${kind}Kind path_regexp ${caddyText(pattern)}\n${block}`;
  });
}

/** Caddy asks the system for types, which knows more here and less there. */
function typeHeader(): string {
  const rows = [
    ...textFiles.map((file) => [caddyPath(file), contentTypes.txt ?? unknownType] as const),
    ...Object.entries(contentTypes).map(([end, type]) => [caddyText(`~[.]${end}$`), type] as const),
  ];
  return `map {path} {paragraf_type} {
${indented(1, ...rows.map(([input, type]) => `${input} ${caddyText(type)}`))}
	default ${caddyText(unknownType)}
}
header Content-Type {paragraf_type}`;
}

function movedRules({ base, moved }: Pick<Delivery, "base" | "moved">): string {
  if (moved.length === 0) return "";
  return `# Addresses that documents have left.
map {path} {paragraf_moved} {
${indented(1, ...moved.map(({ from, to }) => `${caddyPath(from)} ${caddyText(encodedPath(base + to))}`))}
	default ""
}
@moved not vars {paragraf_moved} ""
redir @moved {paragraf_moved} 301`;
}

/** A server may only promise TLS over TLS (RFC 6797, 7.2); one behind another is told by it. */
function transport(value: string | undefined): string {
  if (value === undefined) return "";
  return `@tls \`{http.request.scheme} == "https" || {http.request.header.X-Forwarded-Proto} == "https"\`
header @tls Strict-Transport-Security ${caddyText(value)}`;
}
