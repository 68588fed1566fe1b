import type { Position } from "../../../document/diagnostic.ts";
import type { AccountFault } from "../account-fault.ts";
import type { ClaimedLines } from "../lines/claimed-lines.ts";
import { placeOf } from "./surroundings.ts";

type Item = Position & { readonly written: string; readonly shown: number };

/** Items that are shown under another number than they are written with. A list whose numbers are all the same counts by itself. */
export function listNumbers(claimed: readonly ClaimedLines[]): AccountFault[] {
  const lists = new Map<string, Item[]>();
  for (const laid of claimed) {
    for (const [list, item] of numberedItems(laid)) {
      const items = lists.get(list);
      if (items) items.push(item);
      else lists.set(list, [item]);
    }
  }
  return [...lists.values()].flatMap((items) => {
    const numbers = items.map(({ written }) => Number.parseInt(written, 10));
    const wrong = items.find(({ shown }, i) => shown !== numbers[i]);
    if (!wrong || new Set(numbers).size === 1) return [];
    const { line, column, written, shown } = wrong;
    const number = Number.parseInt(written, 10);
    const escaped = written.replace(/.$/, "\\$&");
    const message = `Unexpected number ${number} shown as ${shown}, expected ${shown}, or ${escaped} where ${number} is meant`;
    return [{ line, column, rule: "list-number", message }];
  });
}

/** The numbers written on the first of some lines, each with the list that it is in; the innermost stands last. */
function* numberedItems(laid: ClaimedLines): Generator<[list: string, item: Item]> {
  const markers = laid.whole.markers.filter(({ sign }) => sign !== ">");
  if (markers.length === 0 || !markers.some(({ sign }) => sign.length > 1)) return;
  const parts = placeOf(laid).split(" / ");
  for (let i = parts.length - 1; i >= 0 && markers.length > 0; i--) {
    const [, kind, number] = /^(item|number) (\d+)$/.exec(parts[i] ?? "") ?? [];
    if (kind === undefined) continue;
    const marker = markers.pop();
    if (!marker || kind === "item" || marker.sign.length < 2) continue;
    const { line, column, sign } = marker;
    yield [parts.slice(0, i).join(" / "), { line, column, written: sign, shown: Number(number) }];
  }
}
