import type { SheetPlan } from "../../../workflow/sheetPlan";
import type { Dialect } from "./dialect";
import { escapeExcel, escapeXml } from "./escapeText";
import type { SheetLayout } from "./sheetLayout";

/** Identity of an Excel table in its workbook. */
export interface TableIdentity {
  readonly id: number;
  readonly name: string;
}

/** Writes the part of a planned sheet's Excel table. */
export function tableXml(
  plan: SheetPlan,
  layout: SheetLayout,
  { table, dialect }: { readonly table: TableIdentity; readonly dialect: Dialect },
): string {
  const { columns } = plan.table;
  const headers = new Set(columns.map(({ header }) => header.toLowerCase()));
  if (columns.length === 0 || headers.size !== columns.length || headers.has(""))
    throw new RangeError(`tableXml: headers of ${plan.role} must be there and differ`);
  const named = columns.map(
    // Header and cell must be the same text; here a line break is written as Excel's escape.
    ({ header }, index) =>
      `<tableColumn id="${index + 1}" name="${escapeExcel(header).replaceAll("\n", "_x000A_")}"/>`,
  );
  const name = escapeXml(table.name);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${dialect.main}" id="${table.id}" name="${name}" displayName="${name}" ` +
    `ref="${layout.tableRef}" totalsRowShown="0"><autoFilter ref="${layout.tableRef}"/>` +
    `<tableColumns count="${columns.length}">${named.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" ' +
    'showRowStripes="1" showColumnStripes="0"/></table>'
  );
}
