import type { SheetPlan } from "../../workflow/sheetPlan";
import { setColumnWidth } from "./dressSheet";
import type { ExcelRequests } from "./excelRequests";
import type { OwnSheet, OwnTable } from "./ownSheet";

/**
 * Adds to a table of ours the columns that rows to come have something in and that it lacks: it was
 * made by an older version, or somebody took them out. They come behind the others.
 *
 * @returns the table as it is then
 */
export async function widenTable(
  requests: ExcelRequests,
  { own, table }: { readonly own: OwnSheet; readonly table: OwnTable },
  { table: { columns, rows } }: SheetPlan,
): Promise<OwnTable> {
  const lacking = columns.filter(
    ({ header }, at) =>
      !table.headings.includes(header) && rows.some((row) => (row[at] ?? null) !== null),
  );
  if (lacking.length === 0) return table;
  const firstColumnIndex = table.area.lastColumnIndex + 1;
  await requests.ask(
    (workbook) => {
      const kept = workbook.tables.getItem(table.name);
      const sheet = workbook.worksheets.getItem(own.id);
      lacking.forEach(({ header, width }, at) => {
        kept.columns.add(undefined, undefined, header);
        setColumnWidth(sheet, firstColumnIndex + at, width);
      });
      return () => undefined;
    },
    { sheet: own.name, isWriting: true },
  );
  return {
    ...table,
    headings: [...table.headings, ...lacking.map(({ header }) => header)],
    area: { ...table.area, lastColumnIndex: table.area.lastColumnIndex + lacking.length },
  };
}
