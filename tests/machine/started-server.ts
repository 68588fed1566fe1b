import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { request } from "./request.ts";

/** A program that serves a site on loopback. */
export type StartedServer = { readonly url: string; stop(): Promise<void> };

/** A port of loopback that nobody uses just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once("error", reject)
      .listen(0, "127.0.0.1", () => {
        const address = server.address();
        server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
      });
  });
}

const longest = 15_000;

/**
 * Starts a program that stays in the foreground, and waits until it answers.
 *
 * @throws what it said, where it ends before
 */
export async function startedServer(
  program: string,
  words: readonly string[],
  port: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<StartedServer> {
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(program, words, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-5000);
    });
  let isOver = false;
  const ended = new Promise<void>((resolve) =>
    child.once("close", () => {
      isOver = true;
      resolve();
    }),
  );
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  for (const start = Date.now(); !(await answers(url)); ) {
    if (isOver) throw new Error(`${program} ended: ${said}`);
    if (Date.now() - start > longest) {
      await stop();
      throw new Error(`${program} did not answer: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, stop };
}

async function answers(url: string): Promise<boolean> {
  return request(url, "/").then(
    () => true,
    () => false,
  );
}
