import type { Table, TableRow } from "mdast";
import { descendants } from "../../markdown/descendants.ts";
import { start } from "../../markdown/start.ts";
import type { DocumentRule } from "../rule.ts";

/** A table goes on until an empty line: what stands right below it becomes a row of it, a heading too. */
export const tableEnd: DocumentRule = {
  scope: "document",
  id: "table-end",
  severity: "warning",
  why: "A paragraph right below a table becomes one of its cells. A heading there is none any more: readers find its clause neither in the contents nor by a link.",
  remedy:
    "Put an empty line between the table and what follows it. If the line is a row of which only the first cell is filled, put a | at its end.",
  check({ tree, text }, report) {
    let lines: readonly string[] | undefined;
    for (const { node } of descendants(tree)) {
      if (node.type !== "table" || (node.children[0]?.children.length ?? 0) < 2) continue;
      lines ??= text.split(/\r\n|\n|\r/);
      const row = rowWithoutBars(node, lines);
      if (!row) continue;
      const isHeading = /^#{1,6}[ \t]/.test(writtenLine(row, lines));
      report(
        start(row),
        `Unexpected ${isHeading ? "heading" : "line without |"} in a table, expected an empty line above it`,
        isHeading ? { severity: "error" } : {},
      );
    }
  },
  examples: {
    good: [
      "| Data | Formål |\n|---|---|\n| Navn | Levering |\n\n## Kontakt\n\nTekst",
      "Data | Formål\n---|---\nNavn |\n| Adresse\nNavn \\| adresse | Levering\n- Punkt",
      "| Data |\n|---|\nNavn",
      { text: "| 数据 | 目的 |\n|---|---|\n| 姓名 | 交付 |\n\n我们不出售数据。", lang: "zh" },
    ],
    bad: [
      {
        text: "Data | Formål\n---|---\nNavn | Levering\n## Kontakt\nSkriv til os.",
        says: ["4:1: Unexpected heading in a table, expected an empty line above it"],
      },
      {
        text: "> | Data | Formål |\n> |---|---|\n> | Navn | Levering |\n> Vi sælger ikke data.",
        says: ["4:3: Unexpected line without | in a table, expected an empty line above it"],
      },
      {
        text: "| 数据 | 目的 |\n|---|---|\n| 姓名 | 交付 |\n我们不出售数据。\n谢谢。",
        lang: "zh",
        says: ["4:1: Unexpected line without | in a table, expected an empty line above it"],
      },
    ],
  },
};

/** The first row below the head that has no bar, not even at its end: those below it came along. */
function rowWithoutBars({ children }: Table, lines: readonly string[]): TableRow | undefined {
  return children
    .slice(1)
    .find((row) => !writtenLine(row, lines).replaceAll("\\|", "").includes("|"));
}

function writtenLine(row: TableRow, lines: readonly string[]): string {
  const { line, column } = start(row);
  return (lines[line - 1] ?? "").slice(column - 1);
}
