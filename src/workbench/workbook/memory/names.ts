import { readAddress } from "../address/readAddress";
import type { StoreName, StoreTable } from "../cellStore";
import { splitTableReference, tableReference } from "../formula/tableReference";
import { endColumn, endRow } from "../address/areas";
import type { FormulaCell, PlaceRead } from "./memoryCell";
import type { MemorySheet } from "./memorySheet";

/** What formulas may name: sheets, defined names and tables. */
export class Names {
  readonly sheets = new Map<string, MemorySheet>();
  tables: readonly StoreTable[] = [];
  names: readonly StoreName[] = [];

  /** Cells an address means; `undefined` on a sheet there is not. */
  cellsAt(text: string, sheet: MemorySheet): PlaceRead | undefined {
    const address = readAddress(text);
    if (address === undefined) return undefined;
    const on = address.sheetName === undefined ? sheet : this.sheetNamed(address.sheetName);
    return on && { sheet: on, area: address.area };
  }

  private sheetNamed(name: string): MemorySheet | undefined {
    const wanted = name.toLowerCase();
    return [...this.sheets.values()].find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** The name as a sheet sees it: its own first. */
  formulaOf(name: string, sheet: MemorySheet): string | undefined {
    const wanted = name.toLowerCase();
    const same = this.names.filter((each) => each.name.toLowerCase() === wanted);
    const found =
      same.find(({ sheetId }) => sheetId === sheet.id) ??
      same.find(({ sheetId }) => sheetId === undefined);
    return found?.formula;
  }

  /** Cells "Clients[Phone]" means to a formula; inside of the table its name may be left out. */
  tableCells(text: string, formula: FormulaCell): PlaceRead | undefined {
    const split = splitTableReference(text);
    const wanted = split?.name.toLowerCase();
    const table =
      split?.name === undefined || split.name === ""
        ? this.tableAround(formula)
        : this.tables.find(({ name }) => name.toLowerCase() === wanted);
    const sheet = table && this.sheets.get(table.sheetId);
    const area = table && tableReference(table, split?.inside ?? "", formula.rowIndex);
    return sheet === undefined || area === undefined ? undefined : { sheet, area };
  }

  private tableAround({ sheet, rowIndex, columnIndex }: FormulaCell): StoreTable | undefined {
    return this.tables.find(
      ({ sheetId, area }) =>
        sheetId === sheet.id &&
        rowIndex >= area.rowIndex &&
        rowIndex < endRow(area) &&
        columnIndex >= area.columnIndex &&
        columnIndex < endColumn(area),
    );
  }
}
