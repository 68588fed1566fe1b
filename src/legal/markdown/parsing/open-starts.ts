/** What the parser has written down of a paragraph, as far as it is read here. Each entry is an object of its own. */
export type ParserEvent = readonly [kind: string, token: ParserToken, ...rest: unknown[]];
export type ParserToken = { readonly type: string; readonly _balanced?: boolean };

/** The last of what is still open in a paragraph: the bracket of a link or picture, and that of a note. */
export type OpenStarts = { readonly label?: ParserEvent; readonly note?: ParserEvent };

/** An entry, its place, and what stands before it: as long as that does, so does all before it. */
type Start = { readonly event: ParserEvent; readonly at: number; readonly before?: ParserEvent };

const kinds = { labelLink: "label", labelImage: "label", inlineNoteStart: "note" } as const;

/**
 * Answers with what is open. The parser adds to its entries at the end, and takes some back from there or puts others in their
 * place; what stood before and still does is not looked at again.
 */
export function openStarts(): (events: readonly ParserEvent[]) => OpenStarts {
  const starts: Start[] = [];
  const open = { label: [] as Start[], note: [] as Start[] };
  let length = 0;
  let last: ParserEvent | undefined;

  function goBack(events: readonly ParserEvent[]): void {
    const note = open.note.at(-1);
    // What stands in a note keeps its place where the note is closed, and only there.
    const isClosed = note !== undefined && events[note.at] !== note.event;
    if (events[length - 1] === last && !isClosed) return;
    const end = isClosed ? note.at : length;
    length = 0;
    for (let top = starts.pop(); top && length === 0; top = starts.pop())
      if (top.at <= end && events[top.at - 1] === top.before) length = top.at;
    for (const each of [open.label, open.note])
      while ((each.at(-1)?.at ?? -1) >= length) each.pop();
  }

  function goOn(events: readonly ParserEvent[]): void {
    for (; length < events.length; length++) {
      const event = events[length] as ParserEvent;
      const kind = kinds[event[1].type as keyof typeof kinds];
      if (event[0] !== "enter" || !kind) continue;
      const before = events[length - 1];
      const start = { event, at: length, ...(before && { before }) };
      starts.push(start);
      open[kind].push(start);
    }
    last = events[length - 1];
  }

  return (events) => {
    goBack(events);
    goOn(events);
    while (open.label.at(-1)?.event[1]._balanced) open.label.pop();
    const [label, note] = [open.label.at(-1)?.event, open.note.at(-1)?.event];
    return { ...(label && { label }), ...(note && { note }) };
  };
}
