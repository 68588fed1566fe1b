import type { Reporter } from "gatsby";
import sharp from "sharp";
import { contentFile, contentFolderName } from "../io/content/content-folder.ts";
import { publishPicture } from "../io/publishing/publish-picture.ts";
import { siteAddress } from "../legal/document/addresses/absolute-address.ts";
import type { Logo, SiteFacts } from "../legal/pages/site-facts.ts";
import type { Site } from "../site.ts";

/** What pages know of the site. */
export async function siteFacts(site: Site, reporter: Reporter): Promise<SiteFacts> {
  const { name, publisher, contact } = site;
  const url = siteAddress(site);
  const logo = site.logo === undefined ? undefined : await publishedLogo(site.logo, reporter);
  return {
    name,
    ...(publisher && { publisher }),
    ...(contact && { contact }),
    ...(url && { url }),
    ...(logo && { logo }),
  };
}

/** A build ends where the file is no picture; a preview goes on without it. */
async function publishedLogo(logo: string, reporter: Reporter): Promise<Logo | undefined> {
  try {
    const { width = 1, height = 1 } = await sharp(contentFile(logo)).metadata();
    return { src: publishPicture(logo), width, height };
  } catch {
    const place = `${contentFolderName()}/${logo}:1:1`;
    reporter.panicOnBuild(`${place}: Unexpected content of the logo, expected a picture (site)`);
    return undefined;
  }
}
