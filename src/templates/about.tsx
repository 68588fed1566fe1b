import { graphql, type PageProps } from "gatsby";
import { renderToStaticMarkup } from "react-dom/server";
import { DocumentFacts } from "../components/document-facts/DocumentFacts.tsx";
import { PageFrame } from "../components/page-frame/PageFrame.tsx";
import type { CardPicture } from "../components/page-head/card-picture.ts";
import { PageHead } from "../components/page-head/PageHead.tsx";
import { Picture, type PictureFile } from "../components/picture/Picture.tsx";
import { VersionNotices } from "../components/version-notices/VersionNotices.tsx";
import { textDirection } from "../legal/document/text-direction.ts";
import { withLocalTargets } from "../legal/markdown/addresses/with-local-targets.ts";
import { titleAndText } from "../legal/markdown/headings/title-and-text.ts";
import { withRetiredIds } from "../legal/markdown/headings/with-retired-ids.ts";
import { contentsId } from "../legal/markdown/transforms/toc-nav.ts";
import type { AboutContext } from "../legal/pages/page-context.ts";

type Markdown = {
  readonly html: string;
  readonly fields: {
    readonly image: (PictureFile & Card) | null;
    readonly pictureUrls: readonly string[];
    readonly pictures: readonly (PictureFile | null)[];
  };
};

/** The head picture once more, cut to the shape of a social card; none of a picture that cannot be scaled. */
type Card = { readonly card: { readonly resize: CardPicture } | null };

type Props = PageProps<{ readonly markdownRemark: Markdown }, AboutContext>;

/** A legal document. */
export default function About({ data: { markdownRemark }, pageContext }: Props) {
  const { lang, site, title, hasPicture } = pageContext;
  const { heading, text } = titleAndText(publishedHtml(markdownRemark, pageContext));
  const { image } = markdownRemark.fields;
  return (
    <PageFrame lang={lang} site={site} home={`/${lang}`} hasSide={hasContents(text)}>
      <VersionNotices lang={lang} notices={pageContext.notices} />
      <article lang={lang} dir={textDirection(lang)}>
        {heading === undefined ? (
          <header data-paragraf="aside">
            <h1>{title}</h1>
          </header>
        ) : (
          <header dangerouslySetInnerHTML={{ __html: heading }} />
        )}
        <DocumentFacts {...pageContext} publisher={site.publisher} />
        {hasPicture && image && (
          <div className="head-picture" data-paragraf="aside">
            <Picture file={image} alt="" />
          </div>
        )}
        <div className="prose" dangerouslySetInnerHTML={{ __html: text }} />
      </article>
    </PageFrame>
  );
}

/** Whether a rendered text holds its contents (src/legal/markdown/transforms/toc-nav.ts). */
function hasContents(html: string): boolean {
  return html.includes(`id="${contentsId}"`);
}

/** The rendered text with the addresses and pictures that only the site knows. */
function publishedHtml({ html, fields }: Markdown, { hrefs, retiredIds }: AboutContext): string {
  return withLocalTargets(withRetiredIds(html, retiredIds), {
    href: (url) => hrefs[url],
    picture: (url, alt, title) => {
      const file = fields.pictures[fields.pictureUrls.indexOf(url)];
      return file
        ? renderToStaticMarkup(<Picture file={file} alt={alt} title={title} />)
        : undefined;
    },
  });
}

export function Head({ data: { markdownRemark }, pageContext }: Props) {
  const { lang, title, description, site, metadata, date } = pageContext;
  const card = markdownRemark.fields.image?.card?.resize;
  return <PageHead {...{ lang, title, description, site, metadata, date, card }} />;
}

export const query = graphql`
  query About($source: String!) {
    markdownRemark(fields: { source: { eq: $source } }) {
      html
      fields {
        image {
          publicURL
          card: childImageSharp {
            resize(width: 1200, height: 630, fit: COVER, cropFocus: CENTER) {
              src
              width
              height
            }
          }
          childImageSharp {
            gatsbyImageData(
              layout: CONSTRAINED
              width: 720
              breakpoints: [360, 720, 1440]
              formats: [AUTO, WEBP, AVIF]
              placeholder: NONE
            )
          }
        }
        pictureUrls
        pictures {
          publicURL
          childImageSharp {
            gatsbyImageData(
              layout: CONSTRAINED
              width: 720
              breakpoints: [360, 720, 1440]
              formats: [AUTO, WEBP, AVIF]
              placeholder: NONE
            )
          }
        }
      }
    }
  }
`;
