import type { Delivery } from "../delivery.ts";
import { exactPattern } from "../exact-pattern.ts";
import { indented } from "./caddy-blocks.ts";
import { caddyErrors } from "./caddy-errors.ts";
import { caddyRoutes } from "./caddy-routes.ts";

/**
 * A Caddyfile (Caddy 2.6 or later). `PARAGRAF_ADDRESS` and `PARAGRAF_ROOT` say where it serves what, where that is not the
 * site's own address and /srv/legal/dist. All stands in one `route`, in the order in which it is tried; a header that is set
 * later replaces the one before.
 *
 * Of a site with a base path it is what stands in the block of the host's site, which may hold another's below other paths. The
 * base path is taken off first, so that all the rest is as at the root of a host.
 */
export function caddyfile(delivery: Delivery): string {
  return delivery.base === "" ? wholeSite(delivery) : partOfSite(delivery);
}

const written =
  "# Written by Paragraf for the dist/ of the same build: put both in place together, then reload Caddy.\n";
const root = "root * {$PARAGRAF_ROOT:/srv/legal/dist}";

function wholeSite(delivery: Delivery): string {
  return `${written}{$PARAGRAF_ADDRESS:${siteName(delivery.url)}} {
	${root}
	route {
${indented(2, caddyRoutes(delivery))}
	}
	handle_errors {
${indented(2, caddyErrors(delivery))}
	}
}
`;
}

/** The path is looked at as it came: Caddy's own matchers take capitals for small letters and tidy `..` away. */
function partOfSite(delivery: Delivery): string {
  const { base } = delivery;
  return `${written}# It stands in the block of a site: example.com { import Caddyfile }
@paragraf vars_regexp {http.request.orig_uri.path} "^${exactPattern(base)}(?:/|$)"
handle @paragraf {
	${root}
	route {
		@paragraf_top vars_regexp {http.request.orig_uri.path} "^${exactPattern(base)}$"
		redir @paragraf_top ${base}/ 301
		uri strip_prefix ${base}
${indented(2, named(caddyRoutes(delivery)))}
	}
}
handle_errors {
	handle @paragraf {
${indented(2, named(caddyErrors(delivery)))}
	}
}
`;
}

/** Matchers under names of ours, for Caddy takes a name once. Paths and headers have no `@` that is not spelled by code. */
function named(blocks: string): string {
  return blocks.replaceAll("@", "@paragraf_");
}

/** The host of the site; what is not plain could be taken for Caddy's own. */
function siteName(url: string | undefined): string {
  const origin = url === undefined ? "" : new URL(url).origin;
  return /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/.test(origin) ? origin : ":80";
}
