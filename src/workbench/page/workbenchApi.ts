import type { FaultRule } from "../protocol/requestFaults";
import { cellCount } from "../workbook/address/areas";
import { readAddress } from "../workbook/address/readAddress";
import type { Area } from "../workbook/area";
import type { CellContent, CellValue } from "../workbook/cellStore";
import type { BookSheet } from "../workbook/book/bookSheet";
import { readableCells } from "../workbook/book/cellValues";
import type { OpenBook } from "./openBook";
import type { OfficeHost } from "../protocol/officeHost";

/** `window.workbench`: the page for tests and for the curious. */
export interface WorkbenchApi {
  /** Resolves when all is done for the new workbook; rejects with why a file cannot be opened. */
  open(bytes: Uint8Array | ArrayBuffer, name: string): Promise<void>;
  save(): Uint8Array;
  /**
   * Types into one cell, or into every cell of an area: a value, or a formula with its sign.
   *
   * @param address - split at its last "!"; the sheet's name may be quoted, and left out for the one
   *   in front
   */
  setCell(address: string, value: CellContent | null): void;
  /** What an area of at most five million cells shows; "" for a blank cell, errors by their names. */
  values(address: string): (CellContent | null)[][];
  select(address: string): void;
  sheets(): string[];
  idle(): Promise<void>;
  /** Whether a request is being done or a cell calculated; the add-in may wait for ever after that. */
  isAtWork(): boolean;
  fault(rule: FaultRule): void;
  missing(): string[];
  /** Objects the add-in has not given back; more and more of them are a leak. */
  keptReferences(): number;
}

/** What of the page the API works on, as it is at the time of the call. */
export interface ApiParts {
  readonly openFile: (bytes: Uint8Array, name: string) => Promise<void>;
  readonly save: () => Uint8Array;
  readonly book: () => OpenBook;
  readonly host: () => OfficeHost;
  readonly idle: () => Promise<void>;
}

/** Makes `window.workbench`. */
export function workbenchApi(parts: ApiParts): WorkbenchApi {
  const place = (address: string) => placeOf(parts.book(), address);
  const cellsAt = (address: string) => {
    const found = place(address);
    const count = cellCount(found.area);
    if (count > readableCells) throw new RangeError(`${address} has ${count} cells: too many.`);
    return found;
  };
  return {
    open: (bytes, name) =>
      parts.openFile(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes), name),
    save: () => parts.save(),
    setCell(address, value) {
      const { sheet, area } = cellsAt(address);
      const { store } = parts.book();
      store.type(sheet.id, area, contentOf(value));
    },
    values(address) {
      const { sheet, area } = cellsAt(address);
      return sheet.cells.values(area).map((cells) => cells.map(plainValue));
    },
    select(address) {
      const { sheet, area } = place(address);
      parts.book().store.select(sheet.id, area);
    },
    sheets: () => parts.book().book.sheets.map(({ name }) => name),
    idle: () => parts.idle(),
    isAtWork: () => !(parts.host().isIdle() && parts.book().store.isIdle()),
    fault: (rule) => parts.host().fault(rule),
    missing: () => parts.host().missing(),
    keptReferences: () => parts.host().references.count(),
  };
}

/** What a console or a test may give instead is said at once, and not when it is shown. */
function contentOf(value: CellContent | null): CellContent {
  const given = value ?? "";
  const isCell = ["string", "boolean"].includes(typeof given) || Number.isFinite(given);
  if (!isCell) throw new TypeError("A cell takes a text, a number, true, false or null.");
  return given;
}

/** Blank cells are "", errors their text. */
function plainValue(value: CellValue): CellContent {
  return typeof value === "object" ? value.error : value;
}

function placeOf({ book }: OpenBook, address: string): { sheet: BookSheet; area: Area } {
  const bang = address.lastIndexOf("!");
  const cells = readAddress(address.slice(bang + 1));
  const name = bang < 0 ? undefined : unquoted(address.slice(0, bang));
  const sheet =
    name === undefined
      ? book.activeSheet
      : book.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) throw new RangeError(`There is no sheet called ${name ?? ""}.`);
  if (cells === undefined) throw new RangeError(`${address} is no address.`);
  return { sheet, area: cells.area };
}

function unquoted(name: string): string {
  return /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
}
