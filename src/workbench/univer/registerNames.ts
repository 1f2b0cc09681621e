import { IDefinedNamesService, ISuperTableService } from "@univerjs/engine-formula";
import type { StoreName, StoreTable } from "../workbook/cellStore";
import { rangeOf, type WorkbookGrid } from "./workbookGrid";

/**
 * Tells the formulas what tables there are, in place of those told before.
 *
 * @returns what they are registered by
 */
export function registerTables(
  { injector, unitId }: WorkbookGrid,
  tables: readonly StoreTable[],
  before: readonly string[],
): string[] {
  const service = injector.get(ISuperTableService);
  for (const name of before) service.remove(unitId, name);
  for (const { name, sheetId, area, columns } of tables)
    service.registerTable(unitId, name, {
      sheetId,
      range: rangeOf(area),
      titleMap: new Map(columns.map((title, index) => [title, index])),
    });
  return tables.map(({ name }) => name);
}

/** The same for defined names. */
export function registerNames(
  { injector, unitId }: WorkbookGrid,
  names: readonly StoreName[],
  before: readonly string[],
): string[] {
  const service = injector.get(IDefinedNamesService);
  for (const id of before) service.removeDefinedName(unitId, id);
  return names.map(({ name, sheetId, formula }) => {
    const id = `${sheetId ?? ""}!${name}`;
    service.registerDefinedName(unitId, {
      id,
      name,
      formulaOrRefString: /[(+*/&<>]/.test(formula) ? formula : formula.replace(/^=/, ""),
      localSheetId: sheetId ?? "AllDefaultWorkbook",
    });
    return id;
  });
}
