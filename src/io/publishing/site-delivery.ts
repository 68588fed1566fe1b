import type { Delivery } from "../../legal/delivery/delivery.ts";
import { pagePolicy } from "../../legal/delivery/page-policy.ts";
import { strictTransportSecurity } from "../../legal/delivery/strict-transport-security.ts";
import { basePathOf } from "../../legal/document/addresses/absolute-address.ts";
import type { Site } from "../../site.ts";
import type { BuildRecord } from "./build-record.ts";
import { stagedHtml } from "./staged-site.ts";

/** What the staged site wants of its host. All its pages have one style and one policy. */
export function siteDelivery(site: Site, { pages, hostRedirects }: BuildRecord): Delivery {
  const transport = strictTransportSecurity(site.hsts, site.url);
  return {
    base: basePathOf(site),
    policy: pagePolicy(stagedHtml("/")),
    moved: hostRedirects,
    languages: pages.flatMap((path) => /^\/([^/]+)\/404\.html$/.exec(path)?.[1] ?? []),
    ...(transport && { transport }),
    ...(site.url && { url: site.url }),
  };
}
