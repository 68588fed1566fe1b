import { textDirection } from "../../legal/document/text-direction.ts";
import type { PageMetadata } from "../../legal/pages/page-context.ts";
import type { SiteFacts } from "../../legal/pages/site-facts.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { dateInWords } from "../date-text/date-in-words.ts";
import { labelledText } from "../labelled/labelled-text.ts";
import type { CardPicture } from "./card-picture.ts";
import { SocialCard } from "./SocialCard.tsx";

type Props = {
  readonly lang: string;
  readonly title: string;
  readonly description?: string;
  readonly site: SiteFacts;
  readonly metadata: PageMetadata;
  /** The picture that others show beside a link to the page. */
  readonly card?: CardPicture | null | undefined;
  /** Since when the page's text applies, for the margin of printed pages. */
  readonly date?: string;
};

/** The head of every page, and the language and direction of its html element. */
export function PageHead({ lang, title, description, site, metadata, card, date }: Props) {
  const { canonical, address = canonical, links, isHidden, linkedData } = metadata;
  const whole = `${title} – ${site.name}`;
  return (
    <>
      <html
        lang={lang}
        dir={textDirection(lang)}
        data-title={whole}
        {...(address && { "data-address": address })}
        {...(date && { "data-date": effectiveDate(date, lang) })}
      />
      <title>{whole}</title>
      {description && <meta name="description" content={description} />}
      {isHidden && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {canonical && <link rel="canonical" href={canonical} />}
      {links.map(({ rel, href, hrefLang, type }) => (
        <link
          key={`${hrefLang} ${href}`}
          rel={rel}
          href={href}
          {...(hrefLang && { hrefLang })}
          {...(type && { type })}
        />
      ))}
      {!isHidden && (
        <SocialCard
          lang={lang}
          title={title}
          description={description}
          site={site}
          address={canonical}
          picture={card}
        />
      )}
      {linkedData && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: jsonInHtml(linkedData) }}
        />
      )}
    </>
  );
}

function effectiveDate(date: string, lang: string): string {
  const label = stringsFor(lang).strings["page.effectiveDate"];
  return labelledText(lang, label, dateInWords(date, lang));
}

/**
 * JSON in which nothing ends the script element (HTML standard, 4.12.1.3), and no `&quot;` of a title is taken for a quote: Gatsby
 * reads the head it rendered again, and decodes there what stands in a script.
 */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("&", "\\u0026");
}
