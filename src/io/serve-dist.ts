import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { contentType } from "../legal/delivery/content-types.ts";
import { destination, notFoundFile } from "../legal/delivery/destination.ts";
import { answerKind, type Headers, headersOf } from "../legal/delivery/headers.ts";
import { basePathIn } from "../legal/delivery/hosts/headers-file.ts";
import { movedPaths } from "../legal/delivery/hosts/redirects-file.ts";
import { pagePolicy } from "../legal/delivery/page-policy.ts";
import { publishedDocuments } from "./published-documents.ts";
import { dist } from "./workspace.ts";

type Send = ReturnType<typeof sirv>;

/** A running server. */
export type Served = {
  /** Where the site is, below its base path, without a slash at its end. */
  readonly url: string;
  /** The paths of all documents, sorted. */
  readonly documents: readonly string[];
  /** Ends with the server. */
  readonly closed: Promise<void>;
};

/**
 * Serves dist/ by the table of legal/delivery/. Files are sent by sirv; a new dist/ is served from the next request on.
 *
 * A site with a base path is served below it, as where it will live. Outside nothing is found, the root not excepted: to lead
 * on from there would hide links that lack the base path and in production lead to another's site.
 *
 * @throws where there is no dist/ or the port is taken
 */
export async function serveDist(port: number, host: string): Promise<Served> {
  if (!existsSync(join(dist, "index.html")))
    throw new Error("there is no dist/, run npm run build first");
  const send = sirv(dist, { dev: true, etag: true, extensions: [], brotli: true, gzip: true });
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
  return { url: `http://${host}:${actual}${basePath()}`, documents: publishedDocuments(), closed };
}

function answer(request: IncomingMessage, response: ServerResponse, send: Send): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const path = requestPath(request) ?? "";
  const base = basePath();
  const to = destination(path, exists, movedAddresses(), base);
  const file = to && "file" in to ? to.file : notFoundFile(path, exists, base);
  const asked = to && "redirect" in to ? path.slice(base.length) : `/${file}`;
  for (const [name, value] of Object.entries(answerHeaders(asked, file)))
    response.setHeader(name, value);
  if (to && "redirect" in to) response.writeHead(301, { Location: to.redirect }).end();
  else if (to) sendFile(file, request, response, send);
  else sendError(file, request, response);
}

/** HSTS is not among them: a server may only promise TLS over TLS. */
function answerHeaders(asked: string, file: string): Headers {
  const kind = answerKind(asked);
  return headersOf(kind, { policy: kind === "page" ? policyOf(file) : "" });
}

function sendFile(file: string, request: IncomingMessage, response: ServerResponse, send: Send) {
  response.setHeader("Content-Type", contentType(`/${file}`));
  // sirv takes a coding for accepted that is only named to be refused.
  const accepted = request.headers["accept-encoding"] ?? "";
  request.headers["accept-encoding"] = accepted.replace(/[^,]*;\s*q=0(?:\.0*)?\s*(?=,|$)/g, "");
  request.url = `/${encodeURI(file)}`;
  send(request, response);
}

function sendError(file: string, request: IncomingMessage, response: ServerResponse) {
  const body = readFileSync(join(dist, file));
  response.writeHead(404, {
    "Content-Type": contentType(`/${file}`),
    "Content-Length": body.length,
  });
  response.end(request.method === "HEAD" ? undefined : body);
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

/** What redirects, as hosts read it. */
function movedAddresses(): Map<string, string> {
  return movedPaths(hostText("_redirects"));
}

/** The path that the site lives below, as hosts read it. */
function basePath(): string {
  return basePathIn(hostText("_headers"));
}

function hostText(name: string): string {
  const file = join(dist, name);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function policyOf(file: string): string {
  return pagePolicy(readFileSync(join(dist, file), "utf8"));
}
