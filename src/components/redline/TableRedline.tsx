import type { RowRedline, TableRedline as Table } from "../../legal/redline/block-redline.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { Marker } from "./Marker.tsx";
import { MarkupChanges } from "./MarkupChanges.tsx";
import type { Places } from "./places.ts";
import { Runs } from "./Runs.tsx";
import { WholeNote } from "./WholeNote.tsx";

type Props = { readonly lang: string; readonly table: Table; readonly places: Places };

/** A table cell by cell, in the frame that tables have on the page of the document. Rows that went stand aside. */
export function TableRedline({ lang, table, places }: Props) {
  const { strings } = stringsFor(lang);
  const name = strings["page.table"].replace("{number}", `${places.tables.get(table) ?? ""}`);
  const { columns } = table;
  const headers = headerRows(table);
  return (
    <>
      <Marker lang={lang} block={table} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys must reach what is out of sight */}
      <section className="table" tabIndex={0} aria-label={name}>
        <table>
          <tbody>
            {table.rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
              <Row key={i} {...{ lang, row, columns, places }} isHeader={headers.includes(i)} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** The first row of the new table, and that of the old one where it went. */
function headerRows({ rows }: Table): readonly number[] {
  return ["added", "removed"].map((other) => rows.findIndex(({ status }) => status !== other));
}

type RowProps = {
  readonly lang: string;
  readonly row: RowRedline;
  readonly columns: Table["columns"];
  readonly places: Places;
  readonly isHeader: boolean;
};

function Row({ lang, row: { status, cells }, columns, places, isHeader }: RowProps) {
  const Cell = isHeader ? "th" : "td";
  const isEmpty = cells.every(({ runs }) => runs.length === 0);
  return (
    <tr className={status}>
      {cells.map(({ runs, markup, ...styles }, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name but their place
        <Cell key={column} {...(isHeader && { scope: "col" })}>
          <Runs lang={lang} words={{ runs, ...styles }} places={places} />
          {isEmpty && column === 0 && <WholeNote lang={lang} status={status} />}
          {isHeader && runs.length === 0 && <WholeNote lang={lang} status={columns[column]} />}
          <MarkupChanges lang={lang} changes={markup} />
        </Cell>
      ))}
    </tr>
  );
}
