import { cellCount } from "../address/areas";
import type { AddinFunctions } from "../addinFunctions";
import type { Area } from "../area";
import type { CellContent, CellStore, StoreChange, StoreName, StoreTable } from "../cellStore";
import { Calculation } from "./calculation";
import { MemorySheet } from "./memorySheet";
import { Names } from "./names";

/** A small store of cells in memory, with hands: what a person does is told like on the page. */
export class MemoryStore implements CellStore {
  private readonly names = new Names();
  private readonly listeners = new Set<(change: StoreChange) => void>();
  private readonly calculation = new Calculation(this.names, (sheetIds) =>
    this.tell({ kind: "calculated", sheetIds }),
  );

  addSheet(id: string, name: string): MemorySheet {
    const sheet = new MemorySheet(id, name, this.calculation);
    this.names.sheets.set(id, sheet);
    this.calculation.namesChanged();
    return sheet;
  }

  removeSheet(id: string): void {
    const sheet = this.sheet(id);
    this.names.sheets.delete(id);
    this.calculation.dropSheet(sheet);
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.sheet(id);
    const nameBefore = sheet.name;
    sheet.name = name;
    this.calculation.rename(nameBefore, name);
  }

  /** The book keeps the order; formulas do not ask for it. */
  moveSheet(id: string): void {
    this.sheet(id);
  }

  sheet(id: string): MemorySheet {
    const sheet = this.names.sheets.get(id);
    if (sheet === undefined) throw new Error("There is no such sheet.");
    return sheet;
  }

  setTables(tables: readonly StoreTable[]): void {
    this.names.tables = tables;
    this.calculation.namesChanged();
  }

  setNames(names: readonly StoreName[]): void {
    this.names.names = names;
    this.calculation.namesChanged();
  }

  /** Makes the add-in's functions known to the formulas. */
  setFunctions(functions: AddinFunctions): void {
    this.calculation.setFunctions(functions);
  }

  calculate(full: boolean): void {
    if (full) this.calculation.everything();
    this.calculation.run();
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  onChange(listener: (change: StoreChange) => void): void {
    this.listeners.add(listener);
  }

  /** Writes the same content into every cell of an area, as a person would. */
  type(sheetId: string, area: Area, content: CellContent): void {
    const before = cellCount(area) === 1 ? this.sheet(sheetId).values(area)[0]?.[0] : undefined;
    const line = Array.from({ length: area.columnCount }, () => content);
    const contents = Array.from({ length: area.rowCount }, () => line);
    this.sheet(sheetId).write(area, contents);
    this.tell({ kind: "edited", sheetId, area, ...(before === undefined ? {} : { before }) });
  }

  /** Selects an area, as a person would; on another sheet that one comes to the front. */
  select(sheetId: string, area: Area): void {
    this.tell({ kind: "activated", sheetId });
    this.tell({ kind: "selected", sheetId, area });
  }

  /** A person begins or ends typing into a cell. */
  edit(active: boolean): void {
    this.tell({ kind: "editing", active });
  }

  private tell(change: StoreChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

/** A store without any sheet yet. */
export function createMemoryStore(): MemoryStore {
  return new MemoryStore();
}
