import type { TableRedline as Table } from "../../legal/versions/redline/block-redline.ts";
import { MarkupChanges } from "./MarkupChanges.tsx";
import { Runs } from "./Runs.tsx";

type Props = { readonly lang: string; readonly table: Table };

/** A table cell by cell. Rows that went stand aside with all of their cells. */
export function TableRedline({ lang, table: { rows } }: Props) {
  return (
    <table>
      <tbody>
        {rows.map(({ status, cells }, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
          <tr key={row} className={status}>
            {cells.map(({ runs, markup }, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name but their place
              <td key={column}>
                <Runs lang={lang} runs={runs} />
                <MarkupChanges lang={lang} changes={markup} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
