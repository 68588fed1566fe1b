import { textDirection } from "../../legal/document/text-direction.ts";
import type { VersionNotice } from "../../legal/pages/page-context.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { DateText } from "../date-text/DateText.tsx";
import { interfaceLanguage } from "../interface-language/interface-language.ts";
import { Labelled } from "../labelled/Labelled.tsx";

type Props = { readonly lang: string; readonly notices: readonly VersionNotice[] };

/** What must be said of a text before it is read: that it does not apply, or not for long. */
export function VersionNotices({ lang, notices }: Props) {
  return notices.map((notice) => (
    <aside
      key={notice.kind}
      className={`version-notice ${notice.kind}`}
      data-paragraf="aside"
      {...interfaceLanguage(lang)}
    >
      <Notice lang={lang} notice={notice} />
    </aside>
  ));
}

function Notice({ lang, notice }: { readonly lang: string; readonly notice: VersionNotice }) {
  const { strings } = stringsFor(lang);
  switch (notice.kind) {
    case "superseded":
      return (
        <p>
          {strings["versions.isSuperseded"]}{" "}
          <a href={notice.live.path}>
            <DateText lang={lang} date={notice.live.date} />
          </a>
        </p>
      );
    case "upcoming":
      return (
        <>
          <p>
            {strings["versions.isUpcoming"]} <DateText lang={lang} date={notice.date} />
          </p>
          {notice.live && (
            <p>
              <Labelled lang={lang} label={strings["versions.live"]}>
                <a href={notice.live.path}>
                  <DateText lang={lang} date={notice.live.date} />
                </a>
              </Labelled>
            </p>
          )}
        </>
      );
    case "withdrawn":
      return (
        <p>
          {strings["versions.isWithdrawn"]} <DateText lang={lang} date={notice.since} />
        </p>
      );
    case "comes":
      return (
        <>
          <p>
            {strings["versions.comes"]} <DateText lang={lang} date={notice.next.date} />
          </p>
          {notice.changes && (
            <p lang={lang} dir={textDirection(lang)}>
              {notice.changes}
            </p>
          )}
          <ul>
            <li>
              <a href={notice.next.path}>{strings["versions.read"]}</a>
            </li>
            <li>
              <a href={notice.redline}>{strings["versions.seeChanges"]}</a>
            </li>
          </ul>
        </>
      );
  }
}
