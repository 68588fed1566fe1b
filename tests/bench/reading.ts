import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { checkout } from "../checkout.ts";
import { launchChromium } from "../machine/chromium.ts";

/** The page that is measured: the seed document's. */
const path = "/da/legal/privacy-policy";
const runs = 5;

/** A slow phone on a slow line: four times slower, 150 ms there and back, 1.6 Mbit/s (Lighthouse's "slow 4G"). */
const slowness = { cpu: 4, latency: 150, bytesPerSecond: 200_000 };

type Figures = {
  readonly fcp: number;
  readonly lcp: number;
  readonly shift: number;
  readonly longTasks: number;
  readonly requests: number;
};

/** Prints how soon the page shows, beside the same words without any CSS, in turns. Brotli, as hosts send it. */
export async function benchReading(): Promise<void> {
  const html = readFileSync(join(checkout, "dist", `${path}.html`), "utf8");
  const variants = { paragraf: html, "without CSS": withoutStyle(html) };
  const figures = new Map<string, Figures[]>(Object.keys(variants).map((name) => [name, []]));
  const browser = await launchChromium();
  try {
    for (let run = 0; run < runs; run++)
      for (const [name, page] of Object.entries(variants))
        figures.get(name)?.push(await measuredPage(browser, page));
  } finally {
    await browser.close();
  }
  for (const [name, page] of Object.entries(variants)) {
    const all = figures.get(name) ?? [];
    const of = (key: keyof Figures) => median(all.map((each) => each[key]));
    const bytes = brotliCompressSync(page).length;
    console.log(
      `${name.padEnd(12)} ${bytes} bytes  FCP ${of("fcp")} ms  LCP ${of("lcp")} ms  CLS ${of("shift")}  long tasks ${of("longTasks")}  requests ${of("requests")}`,
    );
  }
}

function withoutStyle(html: string): string {
  return html.replace(/<style>[^<]*<\/style>/, "").replace(/<meta http-equiv=[^>]*>/i, "");
}

async function measuredPage(browser: Browser, html: string): Promise<Figures> {
  const server = await served(html);
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  try {
    const page = await context.newPage();
    let requests = 0;
    page.on("request", () => requests++);
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: slowness.latency,
      downloadThroughput: slowness.bytesPerSecond,
      uploadThroughput: slowness.bytesPerSecond,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowness.cpu });
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: "load" });
    await page.waitForTimeout(500);
    return { ...(await page.evaluate(paintTimes)), requests };
  } finally {
    await context.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Runs in the page, where the compiler's helper for named functions is not known. */
function paintTimes(): Promise<Omit<Figures, "requests">> {
  return new Promise((resolve) => {
    const found: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => {
      found.push(...list.getEntries());
    });
    for (const type of ["paint", "largest-contentful-paint", "layout-shift", "longtask"])
      observer.observe({ type, buffered: true });
    setTimeout(() => {
      let [fcp, lcp, shift, longTasks] = [0, 0, 0, 0];
      for (const entry of found) {
        if (entry.name === "first-contentful-paint") fcp = Math.round(entry.startTime);
        if (entry.entryType === "largest-contentful-paint") lcp = Math.round(entry.startTime);
        if (entry.entryType === "layout-shift")
          shift += (entry as PerformanceEntry & { value: number }).value;
        if (entry.entryType === "longtask") longTasks++;
      }
      resolve({ fcp, lcp, shift, longTasks });
    }, 200);
  });
}

/** A server that sends one page with brotli, and says of all else that it is not there. */
async function served(html: string): Promise<Server> {
  const body = brotliCompressSync(html);
  const server = createServer((request, response) => {
    if (request.url !== path) return response.writeHead(404).end();
    return response
      .writeHead(200, { "Content-Type": "text/html;charset=utf-8", "Content-Encoding": "br" })
      .end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return server;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
