import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { contentSecurityPolicy } from "../legal/delivery/content-security-policy.ts";
import { destination, notFoundFile } from "../legal/delivery/destination.ts";
import { assetHeaders, pageHeaders } from "../legal/delivery/headers.ts";
import { publishedDocuments } from "./published-documents.ts";
import { dist } from "./workspace.ts";

/** A running server. */
export type Served = {
  readonly url: string;
  /** The paths of all documents, sorted. */
  readonly documents: readonly string[];
  /** Ends with the server. */
  readonly closed: Promise<void>;
};

/**
 * Serves dist/ by the table of legal/delivery/. Files are sent by sirv; a new dist/ is served from the next request on.
 *
 * @throws where there is no dist/ or the port is taken
 */
export async function serveDist(port: number, host: string): Promise<Served> {
  if (!existsSync(join(dist, "index.html")))
    throw new Error("there is no dist/, run npm run build first");
  const send = sirv(dist, { dev: true, etag: true, extensions: [] });
  const server = createServer((request, response) => answer(request, response, send));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  const closed = new Promise<void>((resolve) => server.once("close", resolve));
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  return { url: `http://${host}:${actual}`, documents: publishedDocuments(), closed };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  send: ReturnType<typeof sirv>,
): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const path = requestPath(request);
  const to = path === undefined ? undefined : destination(path, exists);
  if (to && "redirect" in to) {
    response.writeHead(301, { Location: to.redirect }).end();
    return;
  }
  const file = to?.file ?? notFoundFile(path ?? "/", exists);
  const headers = file.endsWith(".html") ? pageHeaders(policyOf(file)) : assetHeaders(`/${file}`);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (!to) {
    response.writeHead(404, { "Content-Type": "text/html;charset=utf-8" });
    response.end(request.method === "HEAD" ? undefined : readFileSync(join(dist, file)));
    return;
  }
  request.url = `/${encodeURI(file)}`;
  send(request, response);
}

/** The decoded path, or nothing where it is no UTF-8. */
function requestPath({ url = "/" }: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ""));
  } catch {
    return undefined;
  }
}

function exists(file: string): boolean {
  const place = join(dist, file);
  return !file.includes("..") && existsSync(place) && statSync(place).isFile();
}

/** The policy follows the style that the page really has. */
function policyOf(file: string): string {
  const html = readFileSync(join(dist, file), "utf8");
  return contentSecurityPolicy(/<style>([^<]*)<\/style>/.exec(html)?.[1] ?? "");
}
