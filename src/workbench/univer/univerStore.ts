import { LocaleType, mergeWorksheetSnapshotWithDefault, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import { cellCount } from "../workbook/address/areas";
import type { Area } from "../workbook/area";
import type { AddinFunctions } from "../workbook/addinFunctions";
import type {
  CellContent,
  CellStore,
  CellValue,
  SheetStore,
  StoreChange,
  StoreName,
  StoreTable,
} from "../workbook/cellStore";
import { formulaWithoutSheet, renamedFormula } from "../workbook/formula/movedFormula";
import { AnswerBook } from "./answerBook";
import { AnswerSentences } from "./answerSentences";
import { Calculation } from "./calculation";
import { emptySheet } from "./emptySheet";
import { followPerson } from "./followPerson";
import { dropRules, skipChecksOfGoneSheets } from "./goneSheets";
import { RememberedCells } from "./rememberedCells";
import { rememberFormulas } from "./rememberFormulas";
import { registerNames, registerTables } from "./registerNames";
import { rewriteFormulas } from "./rewriteFormulas";
import { formulasNaming, registerFunctions } from "./registerFunctions";
import { UniverSheet } from "./univerSheet";
import { whenDrawn } from "./whenDrawn";
import { workbookGrid, worksheetOf, type WorkbookGrid } from "./workbookGrid";

/** The spreadsheet of the page as the cells of a workbook. */
export class UniverStore implements CellStore {
  readonly grid: WorkbookGrid;
  readonly sentences = new AnswerSentences();
  private readonly sheets = new Map<string, UniverSheet>();
  private readonly listeners: ((change: StoreChange) => void)[] = [];
  private readonly answers: AnswerBook;
  private readonly calculation: Calculation;
  private functions: AddinFunctions | undefined;
  private tableNames: string[] = [];
  private nameIds: string[] = [];

  /** @param api - with the workbook open that is meant; sheets in it are taken over by their ids */
  constructor(api: FUniver, injector: Injector) {
    this.grid = workbookGrid(api, injector);
    rememberFormulas(this.grid);
    this.answers = new AnswerBook(
      () => this.functions,
      (cells) => this.calculation.again(cells),
    );
    this.calculation = new Calculation(this.grid, {
      isBusyElsewhere: () => this.answers.isWaiting(),
      onCalculated: () => this.finished(),
    });
    skipChecksOfGoneSheets(this.grid);
    followPerson(this.grid, (change) => this.tell(change));
  }

  addSheet(id: string, name: string, position: number): SheetStore {
    const { grid } = this;
    if (!grid.workbook.getSheetOrders().includes(id))
      grid.runElsewhere(InsertSheetMutation.id, {
        unitId: grid.unitId,
        index: position,
        sheet: mergeWorksheetSnapshotWithDefault(emptySheet(id, name)),
      });
    return this.sheet(id);
  }

  removeSheet(id: string): void {
    const { unitId, workbook } = this.grid;
    const subUnitName = worksheetOf(this.grid, id).getName();
    this.rewrite((formula) => formulaWithoutSheet(formula, subUnitName));
    dropRules(this.grid, id);
    this.grid.run(RemoveSheetMutation.id, { unitId, subUnitId: id, subUnitName });
    this.sheets.delete(id);
    if (workbook.getActiveSheet(true) === null) workbook.ensureActiveSheet();
  }

  renameSheet(id: string, name: string): void {
    const nameBefore = worksheetOf(this.grid, id).getName();
    this.grid.run(SetWorksheetNameMutation.id, { unitId: this.grid.unitId, subUnitId: id, name });
    this.rewrite((formula) => renamedFormula(formula, nameBefore, name));
  }

  private rewrite(follow: (formula: string) => string): void {
    const writing = new RememberedCells(this.grid);
    rewriteFormulas(this.grid, follow, (sheetId, cells) => writing.write(sheetId, cells));
  }

  moveSheet(id: string, position: number): void {
    const { unitId, workbook } = this.grid;
    const fromOrder = workbook.getSheetOrders().indexOf(id);
    if (fromOrder === position) return;
    const params = { unitId, subUnitId: id, fromOrder, toOrder: position };
    this.grid.run(SetWorksheetOrderMutation.id, params);
  }

  sheet(id: string): UniverSheet {
    const known = this.sheets.get(id);
    if (known !== undefined) return known;
    worksheetOf(this.grid, id);
    const sheet = new UniverSheet(this.grid, id);
    this.sheets.set(id, sheet);
    return sheet;
  }

  setTables(tables: readonly StoreTable[]): void {
    const before = this.tableNames;
    this.tableNames = registerTables(this.grid, tables, before);
    const dirty = Object.fromEntries([...before, ...this.tableNames].map((name) => [name, name]));
    this.calculation.touch({ dirtySuperTableMap: { [this.grid.unitId]: dirty } });
  }

  setNames(names: readonly StoreName[]): void {
    this.nameIds = registerNames(this.grid, names, this.nameIds);
    const changed = names.map(({ name, formula }) => [name, formula] as const);
    const dirty = Object.fromEntries(changed);
    this.calculation.touch({ dirtyDefinedNameMap: { [this.grid.unitId]: dirty } });
  }

  /** Makes the add-in's functions known to the formulas; formulas that name them are calculated. */
  setFunctions(functions: AddinFunctions): void {
    this.functions = functions;
    registerFunctions(this.grid, functions.functions, (id, given, cell) => {
      const answer = this.answers.ask(id, given, cell);
      this.sentences.remember(cell, answer);
      return answer;
    });
    const sheets = this.grid.workbook.getSheetOrders().map((id) => this.sheet(id));
    this.calculation.again(formulasNaming(functions.functions, sheets));
  }

  calculate(full: boolean): void {
    if (full) {
      this.answers.forget();
      this.calculation.everything();
    } else this.calculation.touch({});
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  /** Writes the same content into every cell of an area, as a person would. */
  type(sheetId: string, area: Area, content: CellContent): void {
    const before = this.shown(sheetId, area);
    const line = Array.from({ length: area.columnCount }, () => content);
    this.sheet(sheetId).write(
      area,
      Array.from({ length: area.rowCount }, () => line),
    );
    this.tell({ kind: "edited", sheetId, area, ...(before === undefined ? {} : { before }) });
  }

  /** What an area shows that is one cell. */
  private shown(sheetId: string, area: Area): CellValue | undefined {
    return cellCount(area) === 1 ? this.sheet(sheetId).values(area)[0]?.[0] : undefined;
  }

  /** Selects an area and brings it into sight, as a person would. */
  select(sheetId: string, area: Area): void {
    const { api } = this.grid;
    this.sheet(sheetId).reach({ ...area, rowCount: 1, columnCount: 1 });
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    if (sheet === null || sheet === undefined) return;
    sheet.activate();
    const rowCount = Math.min(area.rowCount, sheet.getMaxRows() - area.rowIndex);
    const columnCount = Math.min(area.columnCount, sheet.getMaxColumns() - area.columnIndex);
    const range = sheet.getRange(area.rowIndex, area.columnIndex, rowCount, columnCount);
    sheet.setActiveSelection(range);
    whenDrawn(this.grid, () =>
      sheet.scrollToCell(Math.max(0, area.rowIndex - 3), Math.max(0, area.columnIndex - 1)),
    );
  }

  /** The sentence beside an error in a cell, when the add-in gave one with it. */
  sentence(sheetId: string, rowIndex: number, columnIndex: number): string | undefined {
    const [[value] = []] = this.sheet(sheetId).values({
      rowIndex,
      columnIndex,
      rowCount: 1,
      columnCount: 1,
    });
    if (typeof value !== "object") return undefined;
    const formula = this.sheet(sheetId).formulaFilling(rowIndex, columnIndex);
    return this.sentences.sentence({ sheetId, ...formula }, { sheetId, rowIndex, columnIndex });
  }

  /** Resolves when the spreadsheet is not calculating, though functions may still be waited for. */
  calculated(): Promise<void> {
    return this.calculation.calculated();
  }

  isIdle(): boolean {
    return this.calculation.isIdle();
  }

  onChange(listener: (change: StoreChange) => void): void {
    this.listeners.push(listener);
  }

  speak(chinese: boolean): void {
    this.grid.api.setLocale(chinese ? LocaleType.ZH_CN : LocaleType.EN_US);
  }

  private finished(): void {
    if (!this.answers.isWaiting()) this.answers.forget();
    this.tell({ kind: "calculated", sheetIds: this.grid.workbook.getSheetOrders() });
  }

  private tell(change: StoreChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
