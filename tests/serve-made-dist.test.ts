import { after, before, describe } from "node:test";
import { testHost } from "./machine/host-cases.ts";
import { madeBelow, madeDelivery, madeDist } from "./sites/made-dist.ts";
import { type ServedSite, servedSite } from "./sites/served-site.ts";
import { siteCopy } from "./sites/site-copy.ts";

for (const delivery of [madeDelivery, madeBelow])
  describe(`paragraf serve ${delivery.base}, as every other host`, () => {
    let site: ServedSite;
    before(async () => {
      const { folder } = siteCopy();
      await madeDist(folder, delivery);
      site = await servedSite(folder);
    });
    after(() => site?.stop());
    testHost({ url: () => site.url, packings: ["gzip", "br"], base: delivery.base });
  });
