import { contentTypes, textFiles, unknownType } from "../content-types.ts";
import type { Delivery, Moved } from "../delivery.ts";
import { encodedPath } from "../encoded-path.ts";
import { answerKinds, type Headers, headersOf, openHeaders, patternOf } from "../headers.ts";
import { caddyPath, caddyText } from "./caddy-text.ts";

/**
 * A Caddyfile (Caddy 2.6 or later). `PARAGRAF_ADDRESS` and `PARAGRAF_ROOT` say where it serves what, where that is not the
 * site's own address and /srv/legal/dist. All stands in one `route`, in the order in which it is tried; a header that is set
 * later replaces the one before.
 */
export function caddyfile(delivery: Delivery): string {
  return `# Written by Paragraf for the dist/ of the same build: put both in place together, then reload Caddy.
{$PARAGRAF_ADDRESS:${siteName(delivery.url)}} {
	root * {$PARAGRAF_ROOT:/srv/legal/dist}
	route {
${indented(2, headerBlock("*", headersOf("page", delivery)), transport(delivery.transport), refusals)}
		@data path_regexp ${caddyText(patternOf("data"))}
${indented(2, headerBlock("@data", openHeaders), movedRules(delivery.moved), otherSpellings)}
		route {
${indented(3, pageFiles, ...kindHeaders(delivery), typeHeader(), fileServer)}
		}
	}
	handle_errors {
${indented(2, headerBlock("*", headersOf("page", delivery)))}
		header -Access-Control-Allow-Origin
		@missing expression \`{err.status_code} == 404\`
		route @missing {
			header Content-Type ${caddyText(contentTypes.html ?? unknownType)}
			@language vars_regexp language {http.request.orig_uri.path} "^/([A-Za-z0-9-]+)(?:/|$)"
			route @language {
				try_files /{re.language.1}/404.html /404.html
${indented(4, fileServer)}
			}
			rewrite * /404.html
${indented(3, fileServer)}
		}
		respond {err.status_code}
	}
}
`;
}

const refusals = `@unknownMethod not method GET HEAD
header @unknownMethod Allow "GET, HEAD"
error @unknownMethod 405
# Paths that are no name of ours: "..", dot files but for /.well-known/, backslashes, NUL, empty names, and
# names that no disk takes, over which Caddy would stumble.
@refused vars_regexp {http.request.orig_uri.path} "//|./[.]|\\x5c|\\x00|[^/]{250}"
error @refused 404
@hidden {
	vars_regexp {http.request.orig_uri.path} "^/[.]"
	not vars_regexp {http.request.orig_uri.path} "^/[.]well-known/"
}
error @hidden 404`;

const otherSpellings = `@index path_regexp "^/index(?:/index[.]html|[.]html|/)?$"
redir @index / 301
# An error page has no address of its own; hosts consume the rest.
@unserved path_regexp "/404(?:/index[.]html|[.]html|/)?$|[.](?:br|gz)$|^/_(?:headers|redirects)$"
error @unserved 404
# One address for a page.
@otherSpelling path_regexp otherSpelling "^(/.+?)(?:/index[.]html|[.]html|/)$"
route @otherSpelling {
	@page file {re.otherSpelling.1}.html
	route @page {
		uri strip_suffix /index.html
		uri strip_suffix .html
		uri strip_suffix /
		redir * {uri} 301
	}
	error 404
}`;

const pageFiles = `@home path /
rewrite @home /index
@page file {path}.html
rewrite @page {path}.html`;

const fileServer = `file_server {
	precompressed br gzip
	disable_canonical_uris
}`;

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

function movedRules(moved: readonly Moved[]): string {
  if (moved.length === 0) return "";
  return `# Addresses that documents have left.
map {path} {paragraf_moved} {
${indented(1, ...moved.map(({ from, to }) => `${caddyPath(from)} ${caddyText(encodedPath(to))}`))}
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

function headerBlock(matcher: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `\t${name} ${caddyText(value)}\n`);
  return `header ${matcher} {\n${lines.join("")}}`;
}

/** The host of the site; what is not plain could be taken for Caddy's own. */
function siteName(url: string | undefined): string {
  const origin = url === undefined ? "" : new URL(url).origin;
  return /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/.test(origin) ? origin : ":80";
}

/** By line feeds alone: regular expressions take U+2028, which a path may hold, for the end of a line too. */
function indented(depth: number, ...blocks: readonly string[]): string {
  return blocks
    .flatMap((block) => (block === "" ? [] : block.split("\n")))
    .map((line) => "\t".repeat(depth) + line)
    .join("\n");
}
