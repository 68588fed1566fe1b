import { withoutEmptyLines } from "../../legal/redline/lines/without-empty-lines.ts";
import type { Run } from "../../legal/redline/run.ts";
import { type StyledWords, styledRuns } from "../../legal/redline/styled-runs.ts";
import { Change } from "./Change.tsx";
import { MoveLink } from "./MoveLink.tsx";
import type { Places } from "./places.ts";
import { StyledText } from "./StyledText.tsx";

type Props = {
  readonly lang: string;
  readonly words: StyledWords;
  readonly places: Places;
  /** Whether the words are those of raw HTML, whose tags leave many empty lines. */
  readonly isRaw?: boolean;
};

/** Words that stayed, came or went, of those that moved the way to their other place. */
export function Runs({ lang, words, places, isRaw = false }: Props) {
  return styledRuns(words).map(({ run, pieces }, i) => {
    const key = `${i} ${run.kind}`;
    const text = pieces.map((piece, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
      <StyledText key={at} lang={lang} styles={piece.styles}>
        {isRaw ? withoutEmptyLines(piece.text) : piece.text}
      </StyledText>
    ));
    return run.kind === "same" ? text : <ChangedRun key={key} {...{ lang, run, places, text }} />;
  });
}

type ChangedProps = {
  readonly lang: string;
  readonly run: Run;
  readonly places: Places;
  readonly text: readonly React.JSX.Element[];
};

function ChangedRun({ lang, run, places, text }: ChangedProps) {
  if (run.kind === "same") return text;
  const other = places.links.get(run);
  return (
    <>
      <Change lang={lang} kind={run.kind} isMoved={run.move !== undefined} id={places.ids.get(run)}>
        {text}
      </Change>
      {other && <MoveLink lang={lang} kind={run.kind} to={other} />}
    </>
  );
}
