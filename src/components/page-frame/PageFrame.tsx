import type { ReactNode } from "react";
import { textDirection } from "../../legal/document/text-direction.ts";
import type { SiteFacts } from "../../legal/pages/site-facts.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { interfaceLanguage } from "../interface-language/interface-language.ts";
import { Labelled } from "../labelled/Labelled.tsx";

type Props = {
  readonly lang: string;
  readonly site: SiteFacts;
  /** Where the name of the site leads. */
  readonly home: string;
  /** Whether the text leaves room at its side for its contents. Said here, so that nothing moves when they come. */
  readonly hasSide?: boolean;
  readonly children: ReactNode;
};

/** What stands around every page: the way past it, the site's name, and who is responsible. */
export function PageFrame({ lang, site, home, hasSide, children }: Props) {
  const { strings } = stringsFor(lang);
  const own = interfaceLanguage(lang);
  return (
    <div className={hasSide ? "page has-side" : "page"} dir={textDirection(lang)}>
      <a className="skip" href="#page:text" {...own}>
        {strings["page.skip"]}
      </a>
      <header className="site-header">
        <a className="site-name" href={home}>
          {site.logo ? <img {...site.logo} alt={site.name} /> : site.name}
        </a>
      </header>
      <main id="page:text" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer" {...own}>
        {site.publisher && (
          <p>
            <Labelled lang={lang} label={strings["site.publisher"]}>
              <bdi>{site.publisher}</bdi>
            </Labelled>
          </p>
        )}
        {site.contact && (
          <p>
            <Labelled lang={lang} label={strings["site.contact"]}>
              <a href={contactHref(site.contact)}>{site.contact}</a>
            </Labelled>
          </p>
        )}
        <p className="to-all-languages">
          <a href="/">{strings["site.allLanguages"]}</a>
        </p>
      </footer>
    </div>
  );
}

function contactHref(contact: string): string {
  return /^https?:/.test(contact) ? contact : `mailto:${contact}`;
}
