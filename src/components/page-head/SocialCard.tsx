import type { SiteFacts } from "../../legal/pages/site-facts.ts";
import type { CardPicture } from "./card-picture.ts";

type Props = {
  readonly lang: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly site: SiteFacts;
  /** The page's own absolute address. */
  readonly address: string | undefined;
  readonly picture: CardPicture | null | undefined;
};

/** What others show where someone links to the page (Open Graph). A picture needs an absolute address. */
export function SocialCard({ lang, title, description, site, address, picture }: Props) {
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:site_name" content={site.name} />
      <meta property="og:locale" content={openGraphLocale(lang)} />
      {address && <meta property="og:url" content={address} />}
      {site.url && picture && (
        <>
          <meta property="og:image" content={site.url + picture.src} />
          <meta property="og:image:width" content={String(picture.width)} />
          <meta property="og:image:height" content={String(picture.height)} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}

/** Open Graph names languages with a region: `da` → `da_DK` (UTS 35, likely subtags). */
function openGraphLocale(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return region ? `${language}_${region}` : language;
}
