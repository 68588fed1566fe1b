import { graphql, type PageProps } from "gatsby";
import { renderToStaticMarkup } from "react-dom/server";
import { DocumentFacts } from "../components/document-facts/DocumentFacts.tsx";
import { PageFrame } from "../components/page-frame/PageFrame.tsx";
import { PageHead } from "../components/page-head/PageHead.tsx";
import { Picture, type PictureFile } from "../components/picture/Picture.tsx";
import { textDirection } from "../legal/document/text-direction.ts";
import { titleAndText } from "../legal/markdown/title-and-text.ts";
import { withLocalTargets } from "../legal/markdown/with-local-targets.ts";
import type { AboutContext } from "../legal/pages/page-context.ts";

type Markdown = {
  readonly html: string;
  readonly frontmatter: { readonly image: PictureFile | null };
  readonly fields: {
    readonly pictureUrls: readonly string[];
    readonly pictures: readonly (PictureFile | null)[];
  };
};

type Props = PageProps<{ readonly markdownRemark: Markdown }, AboutContext>;

/** A legal document. */
export default function About({ data: { markdownRemark }, pageContext }: Props) {
  const { lang, site, title, date, hasPicture, translations } = pageContext;
  const { heading, text } = titleAndText(publishedHtml(markdownRemark, pageContext));
  const { image } = markdownRemark.frontmatter;
  return (
    <PageFrame lang={lang} site={site} home={`/${lang}`}>
      <article lang={lang} dir={textDirection(lang)}>
        {heading === undefined ? (
          <header data-paragraf="aside">
            <h1>{title}</h1>
          </header>
        ) : (
          <header dangerouslySetInnerHTML={{ __html: heading }} />
        )}
        <DocumentFacts lang={lang} date={date} translations={translations} />
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

/** The rendered text with the addresses and pictures that only the site knows. */
function publishedHtml({ html, fields }: Markdown, { hrefs }: AboutContext): string {
  return withLocalTargets(html, {
    href: (url) => hrefs[url],
    picture: (url, alt, title) => {
      const file = fields.pictures[fields.pictureUrls.indexOf(url)];
      return file
        ? renderToStaticMarkup(<Picture file={file} alt={alt} title={title} />)
        : undefined;
    },
  });
}

export function Head({ pageContext: { lang, title, description, site } }: Props) {
  return <PageHead lang={lang} title={`${title} – ${site.name}`} description={description} />;
}

export const query = graphql`
  query About($source: String!) {
    markdownRemark(fields: { source: { eq: $source } }) {
      html
      frontmatter {
        image {
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
      fields {
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
