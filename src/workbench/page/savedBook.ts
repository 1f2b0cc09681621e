import { readWorkbookForGrid } from "../../host/xlsx/readWorkbookForGrid";
import type { GridWorkbook } from "../../host/xlsx/grid/gridWorkbook";
import type { SavedSheet, SavedWorkbook, SheetTraits } from "../../host/xlsx/save/savedWorkbook";
import { sayAddress } from "../workbook/address/sayAddress";
import { changedCells, type ChangedCell } from "../univer/changedCells";
import type { UniverStore } from "../univer/univerStore";
import type { Area } from "../workbook/area";
import type { Book } from "../workbook/book";
import { newSheet, type BookSheet } from "../workbook/book/bookSheet";
import { sheetRows, sheetTraits } from "./savedTraits";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

type DefinedName = GridWorkbook["names"][number];

/** What a workbook was when it was opened, to tell later what has changed. */
export class OpeningState {
  private readonly book: Book;
  private readonly store: UniverStore;
  private readonly bytes: Uint8Array | undefined;
  /** By id: name in the file, traits and rows as they were. */
  private readonly sheets = new Map<string, SheetState>();
  private readonly names: string;
  private readonly xml: readonly string[];

  /** @param bytes - the file; `undefined` for a new workbook */
  constructor(book: Book, store: UniverStore, bytes: Uint8Array | undefined) {
    this.book = book;
    this.store = store;
    this.bytes = bytes;
    if (bytes !== undefined)
      for (const sheet of book.sheets)
        this.sheets.set(sheet.id, { name: sheet.name, ...stateOf(book, sheet) });
    this.names = JSON.stringify(namesOf(book, this.sheets));
    this.xml = book.xmlParts.map(({ xml }) => xml);
  }

  /**
   * What of the workbook is to be written, by comparing it with its file. Values that were only
   * calculated anew (of TODAY, say) are no reason to write anything.
   */
  changes(): SavedWorkbook {
    const { book, bytes } = this;
    const read = bytes === undefined ? undefined : readWorkbookForGrid(bytes);
    const file = read?.ok === true ? read.value : undefined;
    const names = namesOf(book, this.sheets);
    const xml = book.xmlParts.map((part) => part.xml);
    const unseen = (file?.customXml ?? []).filter((text) => !this.xml.includes(text));
    const sheets = book.sheets.map((sheet) => this.sheetChanges(sheet, file));
    const isTouched = sheets.some(
      ({ cells, rows, traits }) =>
        cells.some(({ typed }) => typed) || rows.size > 0 || Object.keys(traits).length > 0,
    );
    return {
      sheets: isTouched ? sheets : sheets.map((sheet) => ({ ...sheet, cells: [] })),
      ...(JSON.stringify(names) === this.names ? {} : { names }),
      ...(JSON.stringify(xml) === JSON.stringify(this.xml)
        ? {}
        : { customXml: [...unseen, ...xml] }),
    };
  }

  private sheetChanges(
    sheet: BookSheet,
    file: GridWorkbook | undefined,
  ): Omit<SavedSheet, "cells"> & { readonly cells: readonly ChangedCell[] } {
    const was = this.sheets.get(sheet.id);
    const before = file?.sheets.find(({ name }) => name === was?.name);
    const { traits, rows } = was ?? blankState(this.book, sheet);
    return {
      name: sheet.name,
      original: was?.name,
      visibility: visibilities[sheet.visibility],
      cells: changedCells(this.store.sheet(sheet.id), file, before),
      rows: changedRows(rows, sheetRows(sheet)),
      traits: changedTraits(traits, sheetTraits(this.book, sheet)),
    };
  }
}

interface SheetState {
  readonly name: string;
  readonly traits: Required<SheetTraits>;
  readonly rows: ReturnType<typeof sheetRows>;
}

function stateOf(book: Book, sheet: BookSheet): Omit<SheetState, "name"> {
  return { traits: sheetTraits(book, sheet), rows: sheetRows(sheet) };
}

/** A new sheet as it was before anything was done to it; merges are kept with the cells. */
function blankState(book: Book, sheet: BookSheet): Omit<SheetState, "name"> {
  const { traits, rows } = stateOf(book, newSheet(sheet.id, sheet.name, sheet.cells));
  return { traits: { ...traits, merges: [] }, rows };
}

function changedTraits(was: Required<SheetTraits>, now: Required<SheetTraits>): SheetTraits {
  const changed = Object.entries(now).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name as keyof SheetTraits]),
  );
  return Object.fromEntries(changed);
}

function changedRows(
  was: ReturnType<typeof sheetRows>,
  now: ReturnType<typeof sheetRows>,
): ReturnType<typeof sheetRows> {
  const changed = new Map(
    [...now].filter(([row, line]) => JSON.stringify(line) !== JSON.stringify(was.get(row))),
  );
  for (const row of was.keys())
    if (!now.has(row)) changed.set(row, { points: undefined, hidden: false });
  return changed;
}

/** All names; for sheets of our time also those by which a file keeps what is printed. */
function namesOf(book: Book, opened: ReadonlyMap<string, SheetState>): DefinedName[] {
  const own = book.names.map(({ name, sheet, formula, visible }) => ({
    name,
    sheet: sheet?.name,
    refersTo: formula.replace(/^=/, ""),
    hidden: !visible,
  }));
  const printed = book.sheets.filter(({ id }) => !opened.has(id)).flatMap(printNames);
  return [...own, ...printed];
}

function printNames({ name: sheet, page }: BookSheet): DefinedName[] {
  const made = (name: string, areas: readonly Area[]): DefinedName[] => {
    const refersTo = areas.map((area) => sayAddress(sheet, area, "$")).join(",");
    return areas.length === 0 ? [] : [{ name, sheet, refersTo, hidden: false }];
  };
  const titles = [page.titleColumns, page.titleRows].filter((area) => area !== undefined);
  return [...made("_xlnm.Print_Area", page.printArea), ...made("_xlnm.Print_Titles", titles)];
}
