import type { SheetReading } from "../../intake/sheets/sheetReading";
import type {
  CellArea,
  DefinedName,
  SheetCells,
  WorkbookCells,
} from "../../intake/sheets/workbookCells";
import type { CellBlock, CellsWish, SheetOutline, WorkbookOutline } from "../openWorkbook";
import type { SheetRole } from "../sheetPlan";
import { columnsAskedFor } from "./columnsAskedFor";
import { PlaceBook } from "./placeBook";
import { TakenSheet } from "./takenSheet";

/** So many rows of a sheet are its top: they tell what its columns are. A sheet of no more is read whole. */
export const topRows = 200;

/** A workbook of no more cells is read whole: finding out what to leave out would cost more. */
export const smallWorkbookCells = 200_000;

const ourMark = /^_clinic_recall_/i;

/**
 * A workbook as it is taken in, block by block: what to read first, what to read next, and the cells
 * as the intake reads them.
 *
 * Of a large workbook the tops are read first, with formats. What is understood of them says which
 * columns are read to the end, and formats are read only where numbers stand: a number may be a day.
 * A sheet whose understanding changes when more of it is known is read whole.
 */
export class TakenWorkbook {
  readonly #outline: WorkbookOutline;
  readonly #shared = { texts: new PlaceBook(), numberFormats: new PlaceBook(["General"]) };
  readonly #sheets: ReadonlyMap<string, TakenSheet>;
  readonly #isSmall: boolean;
  /** Columns already wished for to the end, by sheet. */
  readonly #wished = new Map<string, Set<number>>();
  #areTopsOnly = true;

  /** @param smallCells - a workbook of no more cells is read whole */
  constructor(outline: WorkbookOutline, smallCells: number = smallWorkbookCells) {
    this.#outline = outline;
    this.#sheets = new Map(
      outline.sheets.map((sheet) => [sheet.id, new TakenSheet(sheet, this.#shared)]),
    );
    const cells = outline.sheets.reduce((sum, { used }) => sum + cellCount(used), 0);
    this.#isSmall = cells <= smallCells;
  }

  take(block: CellBlock): void {
    const sheet = this.#sheets.get(block.sheetId);
    if (sheet === undefined) throw new RangeError("take: a block of a sheet nobody told of");
    sheet.take(block);
  }

  /** Whether the tops were all there is to read. */
  get isComplete(): boolean {
    return this.#outline.sheets.every(
      ({ used, role }) => used === undefined || isNeverRead(role) || this.#isWhole(used, role),
    );
  }

  tops(): readonly CellsWish[] {
    return this.#outline.sheets.flatMap(({ id: sheetId, used, role }) => {
      if (used === undefined || isNeverRead(role)) return [];
      const isWhole = this.#isWhole(used, role);
      const lastRowIndex = isWhole ? used.lastRowIndex : topRows - 1;
      return [{ sheetId, area: { ...used, lastRowIndex }, withFormats: true }];
    });
  }

  /**
   * What else is to be read, told from the sheets as far as they are understood; empty when nothing
   * is left to read.
   *
   * @param readings - of the sheets as `cells` gives them now, in the workbook's order
   */
  remaining(readings: readonly SheetReading[]): readonly CellsWish[] {
    const wishes = this.#outline.sheets.flatMap((sheet, place) => {
      const { used, role } = sheet;
      const reading = readings[place];
      if (used === undefined || reading === undefined) return [];
      if (isNeverRead(role) || this.#isWhole(used, role)) return [];
      return this.#rest(sheet, used, reading);
    });
    this.#areTopsOnly = false;
    return wishes;
  }

  /** The cells taken so far; while only the tops are known, the sheets end with them. */
  cells(): WorkbookCells {
    const { dateSystem, settingsPart } = this.#outline;
    const upToRow = this.#areTopsOnly ? topRows : undefined;
    return {
      dateSystem,
      texts: this.#shared.texts.all(),
      numberFormats: this.#shared.numberFormats.all(),
      sheets: this.#outline.sheets.map((sheet) => this.#sheetCells(sheet, upToRow)),
      names: this.#names(),
      settingsPart,
    };
  }

  #sheetCells({ id, used, role }: SheetOutline, upToRow: number | undefined): SheetCells {
    const sheet = this.#sheets.get(id);
    if (sheet === undefined) throw new RangeError("cells: a sheet nobody told of");
    const isWhole = used === undefined || this.#isWhole(used, role);
    return sheet.cells(isWhole ? undefined : upToRow);
  }

  #isWhole(used: CellArea, role: SheetOutline["role"]): boolean {
    return this.#isSmall || role !== undefined || used.lastRowIndex < topRows;
  }

  #rest(
    { id: sheetId }: SheetOutline,
    used: CellArea,
    reading: SheetReading,
  ): readonly CellsWish[] {
    const sheet = this.#sheets.get(sheetId);
    const wished = this.#wished.get(sheetId) ?? new Set();
    this.#wished.set(sheetId, wished);
    const wanted = columnsAskedFor(reading, used).filter((column) => !wished.has(column));
    const unformatted = [...wished].filter((column) => sheet?.needsFormats(column));
    for (const column of wanted) wished.add(column);
    const columns = [
      ...wanted.map((column) => ({
        column,
        withFormats: sheet?.hasNumbers(column, topRows) === true,
      })),
      ...unformatted.map((column) => ({ column, withFormats: true })),
    ];
    return runs(columns).map(({ first, last, withFormats }) => ({
      sheetId,
      area: {
        firstRowIndex: topRows,
        lastRowIndex: used.lastRowIndex,
        firstColumnIndex: first,
        lastColumnIndex: last,
      },
      withFormats,
    }));
  }

  /** Our sheets are known by the outline's roles; a name that only looks like our mark is left out. */
  #names(): readonly DefinedName[] {
    const marks = this.#outline.sheets.flatMap(({ name, role }) =>
      role === undefined
        ? []
        : [{ name: `_clinic_recall_${role}`, sheet: name, refersTo: "", hidden: true }],
    );
    return [...this.#outline.names.filter(({ name }) => !ourMark.test(name)), ...marks];
  }
}

interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly withFormats: boolean;
}

/** Neighbouring columns that are read alike, in one wish each. */
function runs(columns: readonly { readonly column: number; readonly withFormats: boolean }[]) {
  const ordered = [...columns].sort((one, other) => one.column - other.column);
  return ordered.reduce<ColumnRun[]>((found, { column, withFormats }) => {
    const before = found.at(-1);
    if (before?.last === column - 1 && before.withFormats === withFormats)
      found[found.length - 1] = { ...before, last: column };
    else found.push({ first: column, last: column, withFormats });
    return found;
  }, []);
}

/** Of our own sheets only those are read that people type into, or that remember. */
const readRoles: readonly string[] = [
  "call_sheet",
  "recall_log",
  "client_marks",
  "scripts",
  "account",
  "expectations",
  "handover",
  "campaign",
  "experience_map",
];

/** Whether what stands on a sheet of ours may change the day. */
export function isReadBack(role: SheetRole): boolean {
  return readRoles.includes(role);
}

function isNeverRead(role: SheetOutline["role"]): boolean {
  return role !== undefined && !isReadBack(role);
}

function cellCount(area: CellArea | undefined): number {
  if (area === undefined) return 0;
  const rows = area.lastRowIndex - area.firstRowIndex + 1;
  return rows * (area.lastColumnIndex - area.firstColumnIndex + 1);
}
