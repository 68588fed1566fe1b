import { hostileSite } from "../sites/hostile-site.ts";
import { prepared } from "../sites/prepared-site.ts";
import { company, themed, versioned } from "../sites/tested-sites.ts";
import type { Step } from "./step.ts";

const sites = [company, versioned, themed, hostileSite];

/** Builds the sites that many tests look at, once for all of them. */
export const sitesStep: Step = {
  name: "tested sites",
  async run() {
    try {
      const environment = await prepared(sites);
      return { passed: sites.length, failed: 0, summary: "", output: "", environment };
    } catch (error) {
      return { passed: 0, failed: 1, summary: "", output: String(error) };
    }
  },
};
