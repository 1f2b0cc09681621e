import type { SheetPlan } from "../../workflow/sheetPlan";
import { freeTableName } from "../xlsx/write/freeNames";
import { rangeAt } from "./cellAreas";
import type { ExcelRequests } from "./excelRequests";
import { refuse } from "./hostRefusal";
import type { OwnTable, WorkbookPlace } from "./ownSheet";

/** Our tables begin within so many rows: the lines above them are few. */
const searchedRows = 40;

/**
 * Makes the rows of one of our sheets a table again, where somebody turned it into plain cells or
 * the sheet was left half made. The rows are found below their headings, most of which must still
 * be there, and stay as they are.
 *
 * @throws HostRefusal `headingGone` when the headings are no longer there
 */
export async function restoreTable(
  requests: ExcelRequests,
  { own, takenNames }: WorkbookPlace,
  plan: SheetPlan,
): Promise<OwnTable> {
  const headings = plan.table.columns.map(({ header }) => header);
  const [keyHeading = ""] = headings;
  if (own?.used === undefined) throw new RangeError("restoreTable: there is no sheet with values");
  const { used, id, name } = own;
  const top = {
    ...used,
    lastRowIndex: Math.min(used.lastRowIndex, used.firstRowIndex + searchedRows - 1),
  };
  const values = await requests.ask((workbook) => {
    const cells = rangeAt(workbook.worksheets.getItem(id), top).load({ values: true });
    return () => cells.values.map((row) => row.map(String));
  });
  const isHeader = (row: readonly string[]) =>
    headings.filter((heading) => row.includes(heading)).length * 2 > headings.length;
  const header = values.findIndex(isHeader);
  const found = values[header];
  if (found === undefined) refuse({ code: "headingGone", sheet: name, heading: keyHeading });
  const width = found.findLastIndex((text) => text !== "") + 1;
  const area = {
    firstRowIndex: used.firstRowIndex + header,
    firstColumnIndex: used.firstColumnIndex,
    lastRowIndex: Math.max(used.lastRowIndex, used.firstRowIndex + header + 1),
    lastColumnIndex: used.firstColumnIndex + width - 1,
  };
  const tableName = freeTableName(plan.table.name, takenNames);
  await requests.ask(
    (workbook) => {
      const sheet = workbook.worksheets.getItem(id);
      sheet.tables.add(rangeAt(sheet, area), true).name = tableName;
      return () => undefined;
    },
    { sheet: name, isWriting: true },
  );
  return { name: tableName, area, hasTotals: false, headings: found.slice(0, width) };
}
