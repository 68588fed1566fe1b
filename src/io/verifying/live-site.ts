import { setTimeout as sleep } from "node:timers/promises";
import { isSameHost } from "../../legal/delivery/is-same-host.ts";
import { requestPath } from "../../legal/delivery/request-path.ts";
import { decoded } from "../../legal/document/addresses/address-parts.ts";
import type { SiteAnswer } from "../../legal/integrity/site-answer.ts";
import type { ComparedSite } from "./compared-site.ts";

/** How long an answer may take, in milliseconds, and how large it may be, in bytes. */
type Limits = { readonly patience: number; readonly size: number };

const usual: Limits = { patience: 30_000, size: 32 * 1024 * 1024 };
const mostRedirects = 5;
/** After this many files without an answer the rest is not asked for: the host is gone. */
const mostSilent = 16;

/** A site as a host serves it, below an address without a slash at its end. */
export function liveSite(address: string, limits = usual): ComparedSite {
  let silent = 0;
  return {
    name: address,
    isLive: true,
    files: undefined,
    async read(file) {
      if (silent >= mostSilent)
        return { kind: "silent", why: "not asked: too many were not answered" };
      let answer = await ask(address, file, limits);
      if (answer.kind === "silent") {
        await sleep(Math.min(1000, limits.patience));
        answer = await ask(address, file, limits);
      }
      if (answer.kind === "silent") silent++;
      return answer;
    },
  };
}

async function ask(address: string, file: string, limits: Limits): Promise<SiteAnswer> {
  try {
    return await followed(address, file, limits);
  } catch (error) {
    return { kind: "silent", why: reason(error as Error, limits) };
  }
}

async function followed(address: string, file: string, limits: Limits): Promise<SiteAnswer> {
  const { path, status } = requestPath(file);
  const signal = AbortSignal.timeout(limits.patience);
  let at = new URL(address + path);
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const response = await fetch(at, { redirect: "manual", signal });
    const to = redirectTarget(response, at);
    if (!to) {
      const answer = await received(response, status, limits);
      if (answer.kind !== "file" || redirects === 0) return answer;
      return { ...answer, redirectedTo: pathBelow(address, at) };
    }
    await response.body?.cancel();
    if (!isSameHost(at, to) || !isBelow(address, to)) return { kind: "elsewhere", to: to.href };
    at = to;
  }
  return { kind: "absent", why: `more than ${mostRedirects} redirects` };
}

/** A path as it is from the root of the site, decoded. */
function pathBelow(address: string, { pathname }: URL): string {
  return decoded(pathname.slice(new URL(`${address}/`).pathname.length - 1));
}

function redirectTarget({ status, headers }: Response, from: URL): URL | undefined {
  const to = headers.get("location");
  return [301, 302, 303, 307, 308].includes(status) && to !== null ? new URL(to, from) : undefined;
}

/** What stands beside a site's base path on its host is another's. */
function isBelow(address: string, { pathname }: URL): boolean {
  return `${pathname}/`.startsWith(new URL(`${address}/`).pathname);
}

async function received(response: Response, expected: number, limits: Limits): Promise<SiteAnswer> {
  const { status, headers, body } = response;
  if (status !== expected) {
    await body?.cancel();
    if (headers.get("cf-mitigated") === "challenge")
      return { kind: "silent", why: "Cloudflare asks who is there to prove to be human" };
    const isPassing = status >= 500 || status === 429;
    const why = `status ${status}${expected === 200 ? "" : `, not ${expected}, where nothing is`}`;
    return { kind: isPassing ? "silent" : "absent", why };
  }
  const bytes = await bodyBytes(response, limits.size);
  if (!bytes) return { kind: "absent", why: `more than ${limits.size} bytes` };
  return { kind: "file", bytes };
}

/** The body as it is after its content encoding; nothing where it is too large, which a few bytes can unfold to. */
async function bodyBytes({ body }: Response, size: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > size) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function reason(error: Error, { patience }: Limits): string {
  if (error.name === "TimeoutError") return `no answer within ${patience / 1000} s`;
  const { cause } = error;
  return cause instanceof Error && cause.message !== "" ? cause.message : error.message;
}
