import { statSync } from "node:fs";
import type { ComparedSite } from "../../io/verifying/compared-site.ts";
import { folderSite } from "../../io/verifying/folder-site.ts";
import { liveSite } from "../../io/verifying/live-site.ts";
import {
  localReference,
  ownReference,
  type SiteReference,
} from "../../io/verifying/site-reference.ts";
import { verifySite } from "../../io/verifying/verify-site.ts";
import { type SiteVerdict, verdictCounts } from "../../legal/integrity/site-verdict.ts";
import type { Command } from "../command.ts";
import { progress } from "../progress.ts";
import { UsageError } from "../usage-error.ts";
import { verdictJson } from "../verdicts/verdict-json.ts";
import { verdictText } from "../verdicts/verdict-text.ts";

/** Proves that what a host serves is what was built. */
export const verify: Command = {
  name: "verify",
  summary: "Compare a published site with its hashes or with dist/",
  help: `Usage: npm run verify -- [options] <address or folder>

Asks a site such as https://legal.example.com for every file in its SHA256SUMS and says which documents are
not what they must be, where, and which host is known to do so. With a folder (verify dist) it does the same
without a network.

  --against <place>   compare with the SHA256SUMS in this folder (dist), or with a SHA256SUMS file that was
                      kept, instead of the site's own, which shows only what was changed on the way
  --format <name>     text or json

Redirects to another host are not followed. Files that hosts consume (_headers and the like) are not asked for.

Exit code: 0 the same byte for byte, 1 something differs, 2 usage error or no answer.`,
  options: { against: { type: "string" }, format: { type: "string" } },
  takesWords: true,
  async run({ against, format = "text" }, [place, ...more]) {
    if (place === undefined || more.length > 0)
      throw new UsageError("Unexpected number of places, expected one address or one folder");
    if (format !== "text" && format !== "json")
      throw new UsageError(`Unexpected --format ${format}, expected text or json`);
    const kept = typeof against === "string" ? localReference(against) : undefined;
    const site = siteAt(place);
    const own = await ownUnlessMissing(site, kept);
    // One of them is there: without a reference of its own a site must say what it is.
    const reference = (kept ?? own) as SiteReference;
    const verdict = await verifySite(site, reference, kept && own, progress("Comparing"));
    console.log(format === "json" ? verdictJson(verdict) : verdictText(verdict));
    return exitCode(verdict);
  },
};

/** Compared with other hashes, a site need not have its own: that they are missing is found like that of any file. */
async function ownUnlessMissing(
  site: ComparedSite,
  kept: SiteReference | undefined,
): Promise<SiteReference | undefined> {
  if (!kept) return ownReference(site);
  return ownReference(site).catch(() => undefined);
}

function siteAt(place: string): ComparedSite {
  if (/^https?:\/\//i.test(place)) return liveSite(siteAddress(place));
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(
      `Unexpected ${place}, expected an address such as https://legal.example.com or a folder`,
    );
  return folderSite(place.replace(/(?<=.)\/+$/, ""));
}

function siteAddress(place: string): string {
  const url = URL.canParse(place) ? new URL(place) : undefined;
  if (!url || url.search || url.hash || url.username || url.password)
    throw new UsageError(
      `Unexpected address ${place}, expected one such as https://legal.example.com`,
    );
  return url.href.replace(/\/+$/, "");
}

function exitCode(verdict: SiteVerdict): number {
  const { same: _, silent, ...wrong } = verdictCounts(verdict);
  if (Object.values(wrong).some((count) => count > 0)) return 1;
  return silent > 0 ? 2 : 0;
}
