import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { installDebianPackages, placesOnPath } from "./debian-package.ts";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
] as const;

/** Where an installed browser lies that is not on PATH. */
const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  linux: ["/usr/bin/chromium", "/usr/lib/chromium/chromium", "/opt/google/chrome/chrome"],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((folder) => {
    const root = process.env[folder];
    return root ? [join(root, "Google/Chrome/Application/chrome.exe")] : [];
  }),
};

const launchArguments = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let found: string | undefined;

/** Where a browser that serves all tests is to be found; each test starts its own where nobody says so. */
const shared = "SHARED_CHROMIUM";

/** A connection to the browser that all tests share, else the browser that chromiumPath finds, started. */
export function launchChromium(): Promise<Browser> {
  const address = process.env[shared];
  if (address) return chromium.connect(address);
  return chromium.launch({ executablePath: chromiumPath(), args: launchArguments });
}

/** Starts a browser for all tests, and says by which environment they find it. */
export async function sharedChromium() {
  const server = await chromium.launchServer({
    executablePath: chromiumPath(),
    args: launchArguments,
  });
  return { environment: { [shared]: server.wsEndpoint() }, close: () => server.close() };
}

/** The browser that is there already, where there is one. */
export function foundChromium(): string | undefined {
  return named() ?? installed() ?? playwrights();
}

/**
 * The browser to test in: the one that CHROMIUM_PATH names, one that is installed, one that Playwright has, else Debian's,
 * installed now where this is possible.
 *
 * @throws a sentence that says what to install
 */
export function chromiumPath(): string {
  found ??= foundChromium() ?? freshlyInstalled();
  return found;
}

function named(): string | undefined {
  const path = process.env.CHROMIUM_PATH;
  if (path && !existsSync(path))
    throw new Error(`CHROMIUM_PATH names ${path}, where there is no file`);
  return path || undefined;
}

function installed(): string | undefined {
  const places = names.flatMap(placesOnPath);
  return [...places, ...(usualPlaces[process.platform] ?? [])].find((place) => existsSync(place));
}

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/** Debian's package, where this user may install it. */
function freshlyInstalled(): string {
  installDebianPackages(["chromium"]);
  const path = installed();
  if (path) return path;
  throw new Error(
    "No Chromium found: install Chromium or Google Chrome, or set CHROMIUM_PATH to its program",
  );
}
