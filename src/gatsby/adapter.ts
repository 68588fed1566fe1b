import type { IAdapter } from "gatsby";
import { readSite } from "../io/content/read-site.ts";
import { readBuildRecord } from "../io/publishing/build-record.ts";
import { makeReadable } from "../io/publishing/make-readable.ts";
import { stageManifest } from "../io/publishing/manifest.ts";
import { namedFullDisk } from "../io/publishing/named-full-disk.ts";
import { precompress } from "../io/publishing/precompress.ts";
import { siteDelivery } from "../io/publishing/site-delivery.ts";
import {
  beginStaging,
  stageAssets,
  stageFiles,
  stageIcon,
  stagePages,
} from "../io/publishing/staged-site.ts";
import { staging, swapDist } from "../io/publishing/swap-dist.ts";
import { writeServerConfigurations } from "../io/publishing/write-server-configurations.ts";
import { siteConfigurations } from "../legal/delivery/hosts/host-configurations.ts";
import { basePathOf } from "../legal/document/addresses/absolute-address.ts";
import type { PageFacts } from "../legal/integrity/page-facts.ts";
import { type SiteProblem, siteProof } from "../legal/integrity/site-proof.ts";
import { differenceMessage } from "./difference-message.ts";
import { problemLine } from "./problem-line.ts";

/**
 * Publishes what Gatsby built: staged, proved, and only then put in place as dist/. Without an adapter of its own Gatsby would
 * fetch a list of them from the network and run what it names.
 */
export const adapter: IAdapter = {
  name: "paragraf",
  adapt: (options) =>
    publish(options).catch((error: unknown) => {
      throw namedFullDisk(error);
    }),
};

async function publish({ reporter }: Parameters<IAdapter["adapt"]>[0]): Promise<void> {
  const record = readBuildRecord();
  const { pages: paths, documents, retiredPaths, files, icon, build } = record;
  const { site } = await readSite();
  beginStaging();
  stageFiles(files);
  if (icon) stageIcon(icon);
  const { externalPaths } = site;
  const pages = stagePages(paths, { base: basePathOf(site), externalPaths });
  const missing = stageAssets(new Set([...pages.values()].flatMap(({ assets }) => assets)));
  const { problems, differing } = siteProof(documents, pages, [
    ...externalPaths,
    ...retiredPaths,
    ...files.map(({ name }) => encodeURI(`/${name}`)),
  ]);
  const absent = missing.map((asset) => absentPicture(asset, pages));
  const all = [
    ...[...problems, ...absent].map((problem) => problemLine(problem, record)),
    ...differing.map(differenceMessage),
  ];
  if (all.length > 0) reporter.panic(`The site was not published:\n${all.join("\n")}`);
  const delivery = siteDelivery(site, record);
  stageFiles(siteConfigurations(delivery));
  await precompress();
  stageManifest(build);
  makeReadable(staging);
  const placeConfigurations = writeServerConfigurations(delivery);
  swapDist();
  placeConfigurations();
  reporter.info(
    `${documents.length} ${documents.length === 1 ? "document" : "documents"} proved, ${paths.length} pages published to dist/`,
  );
}

/** A picture that was not made, by the first page that shows it. */
function absentPicture(asset: string, pages: ReadonlyMap<string, PageFacts>): SiteProblem {
  const [path = ""] = [...pages].find(([, { assets }]) => assets.includes(asset)) ?? [];
  return {
    path,
    message: `Missing picture ${asset} on ${path}, expected it in the built site`,
    cause: { kind: "picture", written: asset },
  };
}
