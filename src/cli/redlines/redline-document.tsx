import { renderToStaticMarkup } from "react-dom/server";
import { Redline } from "../../components/redline/Redline.tsx";
import { siteStyle } from "../../io/publishing/site-style.ts";
import { textDirection } from "../../legal/document/text-direction.ts";
import type { Redline as RedlineData } from "../../legal/redline/redline.ts";

/**
 * A redline as an HTML document that stands alone: no script, nothing from elsewhere.
 *
 * @param title what is compared with what
 */
export async function redlineDocument(title: string, redline: RedlineData): Promise<string> {
  const style = await siteStyle();
  const { lang } = redline;
  const html = renderToStaticMarkup(
    <html lang={lang} dir={textDirection(lang)}>
      <head>
        <meta charSet="utf-8" />
        <meta
          httpEquiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <div className="page">
          <main>
            <h1>{title}</h1>
            <Redline lang={lang} redline={redline} />
          </main>
        </div>
      </body>
    </html>,
  );
  return `<!DOCTYPE html>\n${html}\n`;
}
