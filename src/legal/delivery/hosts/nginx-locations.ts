import { textFiles } from "../content-types.ts";
import type { Delivery, Moved } from "../delivery.ts";
import { encodedPath } from "../encoded-path.ts";
import { exactPattern } from "../exact-pattern.ts";
import { type AnswerKind, answerKind, patternOf } from "../headers.ts";
import { settingsPattern } from "./host-file-patterns.ts";
import { headerLines, indented } from "./nginx-settings.ts";
import { nginxText } from "./nginx-text.ts";

const otherEnds = "(?:/index\\.html|\\.html|/)";

/** What is answered otherwise than otherFiles does it. */
export function nginxLocations(delivery: Delivery): string {
  const { base } = delivery;
  const moved = delivery.moved.filter(({ from }) => !from.includes("\0"));
  const below = exactPattern(base);
  return `location = ${base}/ { try_files ${base}/index.html =404; }
location ~ ${nginxText(`^${below}/index(?:/index\\.html|\\.html|/)?$`)} { return 301 ${base}/; }
# An error page has no address of its own; hosts consume the rest.
location ~ ${nginxText(`/404(?:/index\\.html|\\.html|/)?$|^${below}${settingsPattern}`)} { return 404; }

# Addresses that documents have left.
${moved.map((each) => movedLocation(each, delivery)).join("")}
# One address for a page, in the spelling of who asked.
location ~ ${nginxText(`^(?<paragraf_page>${below}/.+?)${otherEnds}$`)} {
    if (!-f "$document_root\${paragraf_page}.html") { return 404; }
    if ($request_uri ~ ${nginxText(`^([^?]+?)${otherEnds}(?:[?]|$)`)}) { return 301 $1; }
    return 404;
}

${kindLocation("hashed", delivery)}
${kindLocation("data", delivery)}
${textFiles.map((file) => textLocation(file, delivery)).join("\n")}`;
}

/** Pages, and then files. */
export const otherFiles = "try_files $uri.html @paragraf_file;";

/** Where otherFiles leads to; named locations stand at the level of the server alone and need settings of their own. */
export function fileLocation(settings: string, delivery: Delivery): string {
  return `location @paragraf_file {
${indented(`${settings}try_files $uri =404;\n${headerLines("file", delivery)}`)}
}`;
}

/** The error page in the language of the address. */
export function missingLocation(settings: string, { base }: Delivery): string {
  const tried = `try_files ${base}/$paragraf_language/404.html ${base}/404.html =404;`;
  if (settings === "") return `location @paragraf_missing { ${tried} }`;
  return `location @paragraf_missing {\n${indented(settings + tried)}\n}`;
}

/** What is not there is answered by the error page's location, with the headers of pages. */
function kindLocation(kind: AnswerKind, delivery: Delivery): string {
  return `location ~ ${nginxText(patternOf(kind, delivery.base))} {
${indented(`try_files $uri =404;\n${headerLines(kind, delivery)}`)}
}`;
}

function textLocation(file: string, delivery: Delivery): string {
  return `location = ${nginxText(delivery.base + file)} {
${indented(`default_type text/plain;\ntry_files $uri =404;\n${headerLines("file", delivery)}`)}
}`;
}

/** An app of another origin may follow what redirects to data, so that it has the headers of data. */
function movedLocation({ from, to }: Moved, delivery: Delivery): string {
  const { base } = delivery;
  const leadOn = `return 301 ${encodedPath(base + to)};`;
  const name = nginxText(base + from);
  if (answerKind(from) !== "data") return `location = ${name} { ${leadOn} }\n`;
  return `location = ${name} {
${indented(`${headerLines("data", delivery)}\n${leadOn}`)}
}
`;
}
