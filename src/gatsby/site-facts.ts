import type { Reporter } from "gatsby";
import sharp from "sharp";
import { contentFile, contentFolderName } from "../io/content-folder.ts";
import { publishPicture } from "../io/publish-picture.ts";
import type { Logo, SiteFacts } from "../legal/pages/page-context.ts";
import type { Site } from "../site.ts";

/** What pages know of the site. */
export async function siteFacts(site: Site, reporter: Reporter): Promise<SiteFacts> {
  const { name, publisher, contact, logo } = site;
  const url = siteAddress(site);
  return {
    name,
    ...(publisher && { publisher }),
    ...(contact && { contact }),
    ...(url && { url }),
    ...(logo && { logo: await publishedLogo(logo, reporter) }),
  };
}

/** Where the site lives, without a slash at its end. */
function siteAddress({ url, basePath = "" }: Site): string | undefined {
  return url && new URL(url).origin + basePath.replace(/\/+$/, "");
}

async function publishedLogo(logo: string, reporter: Reporter): Promise<Logo> {
  try {
    const { width = 1, height = 1 } = await sharp(contentFile(logo)).metadata();
    return { src: publishPicture(logo), width, height };
  } catch {
    return reporter.panic(
      `${contentFolderName()}/site.yml:1:1: Unexpected content of the logo ${logo}, expected a picture (site)`,
    );
  }
}
