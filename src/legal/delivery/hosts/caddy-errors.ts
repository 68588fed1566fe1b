import { contentTypes, unknownType } from "../content-types.ts";
import type { Delivery } from "../delivery.ts";
import { exactPattern } from "../exact-pattern.ts";
import { headersOf } from "../headers.ts";
import { fileServer, headerBlock, indented } from "./caddy-blocks.ts";
import { caddyText } from "./caddy-text.ts";

/** How Caddy answers with an error: with a page in the language of the address where something is missing. */
export function caddyErrors(delivery: Delivery): string {
  return `${headerBlock("*", headersOf("page", delivery))}
header -Access-Control-Allow-Origin
@missing expression \`{err.status_code} == 404\`
route @missing {
	header Content-Type ${caddyText(contentTypes.html ?? unknownType)}
	@language vars_regexp language {http.request.orig_uri.path} "^${exactPattern(delivery.base)}/([A-Za-z0-9-]+)(?:/|$)"
	route @language {
		try_files /{re.language.1}/404.html /404.html
${indented(2, fileServer)}
	}
	rewrite * /404.html
${indented(1, fileServer)}
}
respond {err.status_code}`;
}
