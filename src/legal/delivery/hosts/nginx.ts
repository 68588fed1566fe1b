import type { Delivery } from "../delivery.ts";
import { exactPattern } from "../exact-pattern.ts";
import { packedPattern } from "./host-file-patterns.ts";
import { fileLocation, missingLocation, nginxLocations, otherFiles } from "./nginx-locations.ts";
import { headerLines, indented, serving, variables } from "./nginx-settings.ts";
import { nginxText } from "./nginx-text.ts";

/**
 * What stands in a `server` block of nginx (1.18 or later) beside its own `listen`, `server_name`, certificates and `root`.
 *
 * nginx decodes and tidies a path before it chooses a location, so that what must be refused is looked for in the path as it
 * came. Old addresses must not hold NUL, which no request can: nginx would end the text there.
 *
 * A site with a base path stands below `root` under that path (dist/ is /srv/www/legal-site, `root` /srv/www), so that a path
 * is that of its file, as nginx has it. All that is set then is set for what is below it: the block may hold another site.
 */
export function nginxConfiguration(delivery: Delivery): string {
  return `# Written by Paragraf for the dist/ of the same build: put both in place together, then reload nginx.
${delivery.base === "" ? wholeServer(delivery) : partOfServer(delivery)}`;
}

function wholeServer(delivery: Delivery): string {
  return `
absolute_redirect off;
merge_slashes off;
${serving}

${variables(delivery)}set $paragraf_allow "";
if ($request_method !~ "^(?:GET|HEAD)$") { set $paragraf_allow "GET, HEAD"; }
if ($paragraf_allow) { return 405; }

${headerLines("page", delivery)}

# Paths that are no name of ours, as they came: "..", dot files but for /.well-known/, backslashes, NUL, empty names.
if ($request_uri ~* ${refused("")}) { return 404; }
${packedFile("")}
if (-f "$document_root$paragraf_whole") { return 404; }

${nginxLocations(delivery)}
location / { ${otherFiles} }
${fileLocation("", delivery)}
${missingLocation("", delivery)}
`;
}

/** What is refused is led to names that are refused: at this level a `return` would be answered with another's error page. */
function partOfServer(delivery: Delivery): string {
  const { base } = delivery;
  const settings = `absolute_redirect off;\n${serving}\n${headerLines("page", delivery)}\n`;
  return `# dist/ stands below root as ${base}.

${variables(delivery)}set $paragraf_allow "";
set $paragraf_asked "";
set $paragraf_method GET;
if ($uri ~ ${nginxText(`^${exactPattern(base)}/`)}) {
    set $paragraf_asked $request_uri;
    set $paragraf_method $request_method;
}
if ($paragraf_method !~ "^(?:GET|HEAD)$") {
    set $paragraf_allow "GET, HEAD";
    rewrite ^ ${base}/.unallowed last;
}
# Paths that are no name of ours, as they came: "..", dot files but for ${base}/.well-known/, backslashes, NUL, empty names.
if ($paragraf_asked ~* ${refused(base)}) { rewrite ^ ${base}/.refused last; }
${packedFile(base)}
if (-f "$document_root$paragraf_whole") { rewrite ^ ${base}/.refused last; }

location = ${base} {
    absolute_redirect off;
${indented(headerLines("page", delivery))}
    return 301 ${base}/;
}
location ^~ ${base}/ {
${indented(`${settings}${otherFiles}

location = ${base}/.unallowed { return 405; }
location = ${base}/.refused { return 404; }
${nginxLocations(delivery)}`)}
}
${fileLocation(`${serving}\n`, delivery)}
${missingLocation(settings, delivery)}
`;
}

/** The file that a precompressed copy is sent for; a packed file without its other half is served. */
function packedFile(base: string): string {
  return `set $paragraf_whole "";
if ($uri ~ ${nginxText(`^(${exactPattern(base)}/.+)${packedPattern}`)}) { set $paragraf_whole $1; }`;
}

function refused(base: string): string {
  const inside = base === "" ? "." : `(?<!^${exactPattern(base)})`;
  return nginxText(
    `^[^?]*(?:(?:/|%2f){2}|(?:/|%2f)(?:\\.|%2e)(?!well-known/)|${inside}(?:/|%2f)(?:\\.|%2e)|\\\\|%5c|%00)`,
  );
}
