import { after, before, describe } from "node:test";
import { testHost } from "./host-cases.ts";
import { madeDist } from "./made-dist.ts";
import { type ServedSite, servedSite } from "./served-site.ts";
import { siteCopy } from "./site-copy.ts";

describe("paragraf serve, as every other host", () => {
  let site: ServedSite;
  before(async () => {
    const { folder } = siteCopy();
    await madeDist(folder);
    site = await servedSite(folder);
  });
  after(() => site?.stop());
  testHost(() => site.url, ["gzip", "br"]);
});
