import { foundChromium, sharedChromium } from "../machine/chromium.ts";
import { hasFont } from "../machine/debian-font.ts";
import { installDebianPackages, programOnPath } from "../machine/debian-package.ts";
import type { Step } from "./step.ts";

/** What the whole-site tests use besides npm's packages: whether it is there, and the package of Debian's that has it. */
const tools: Readonly<Record<string, () => boolean>> = {
  chromium: () => foundChromium() !== undefined,
  "poppler-utils": () => programOnPath("pdftotext") !== undefined,
  nginx: () => programOnPath("nginx") !== undefined,
  caddy: () => programOnPath("caddy") !== undefined,
  "fonts-wqy-microhei": () => hasFont("zh"),
};

/** Installs what is missing, all at once, and starts the browser that all tests share. */
export const toolsStep: Step = {
  name: "browser and tools",
  async run() {
    try {
      const missing = Object.entries(tools).flatMap(([name, isThere]) => (isThere() ? [] : [name]));
      installDebianPackages(missing);
      const browser = await sharedChromium();
      return { passed: 1, failed: 0, summary: "", output: "", ...browser };
    } catch (error) {
      return { passed: 0, failed: 1, summary: "", output: String(error) };
    }
  },
};
