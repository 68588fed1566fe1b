/** What the parser has written down of a paragraph, as far as it is read here. Each entry is an object of its own. */
export type ParserEvent = readonly [kind: string, token: ParserToken, ...rest: unknown[]];
export type ParserToken = { readonly type: string; readonly _balanced?: boolean };

/** Where the parser may come back to, and what stands before: as long as that does, so does all before it. */
type Return = { readonly at: number; readonly before: ParserEvent | undefined };

const labels: ReadonlySet<string> = new Set(["labelLink", "labelImage"]);
const starts: ReadonlySet<string> = new Set([...labels, "inlineNoteStart"]);

/**
 * Finds the last bracket of a paragraph that is still open. The parser adds to its entries at the end, and takes some back from
 * there or puts others in their place; what stood before and still does is not looked at again.
 */
export function openLabel(): (events: readonly ParserEvent[]) => ParserEvent | undefined {
  const returns: Return[] = [];
  const open: { readonly at: number; readonly event: ParserEvent }[] = [];
  let length = 0;
  let last: ParserEvent | undefined;

  function goBack(events: readonly ParserEvent[]): void {
    if (events[length - 1] === last) return;
    length = 0;
    for (let top = returns.pop(); top && length === 0; top = returns.pop())
      if (events[top.at - 1] === top.before) length = top.at;
    while ((open.at(-1)?.at ?? -1) >= length) open.pop();
  }

  return (events) => {
    goBack(events);
    for (; length < events.length; length++) {
      const event = events[length] as ParserEvent;
      if (event[0] !== "enter" || !starts.has(event[1].type)) continue;
      returns.push({ at: length, before: events[length - 1] });
      if (labels.has(event[1].type)) open.push({ at: length, event });
    }
    last = events[length - 1];
    while (open.at(-1)?.event[1]._balanced) open.pop();
    return open.at(-1)?.event;
  };
}
