import { textDirection } from "../../legal/document/text-direction.ts";

type Props = {
  readonly lang: string;
  readonly title: string;
  readonly description?: string;
};

/** The head of every page, and the language and direction of its html element. */
export function PageHead({ lang, title, description }: Props) {
  return (
    <>
      <html lang={lang} dir={textDirection(lang)} data-title={title} />
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    </>
  );
}
