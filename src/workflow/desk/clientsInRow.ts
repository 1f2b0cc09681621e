import { readPhone } from "../../intake/cells/phone";
import { rawText, type RawCell } from "../../intake/cells/reading";
import { cellAt, type SheetView } from "../../intake/sheets/cellAccess";
import { rememberedSheet } from "../callMemory";
import type { CellBlock } from "../openWorkbook";
import { ownSheet } from "../ownSheet";
import type { DeskDay } from "./deskDay";

/** A row that could mean more people than this names nobody. */
const severalAtMost = 20;

/** A row of a sheet. */
export interface RowPlace {
  readonly sheetName: string;
  /** 1-based. */
  readonly sheetRow: number;
  /** What stands in it now, where the sheet has changed since it was read. */
  readonly cells?: CellBlock["values"][number] | undefined;
}

/**
 * The clients a row of any sheet names. A row that became a record names its client; of any other
 * row, our call sheet's among them, the cells are looked at: an id, else a phone, else a whole name.
 *
 * On a sheet that has changed since, rows may have moved: only what stands in the row counts.
 *
 * @returns one client, several the row could mean, or none
 */
export function clientsInRow(day: DeskDay, place: RowPlace): readonly number[] {
  const { sheetName, sheetRow, cells: cellsNow } = place;
  const recorded = cellsNow === undefined ? day.clientRows.clientsIn(sheetName, sheetRow) : [];
  if (recorded.length > 0) return recorded;
  const { workbook } = day.moved;
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) return [];
  const view: SheetView = { sheet, texts: workbook.texts };
  const inRow =
    cellsNow ?? sheet.columns.map((_, columnIndex) => cellAt(view, sheetRow - 1, columnIndex));
  const cells = inRow.filter((cell) => cell !== null && typeof cell !== "boolean");
  const remembered =
    sheet === ownSheet(workbook, "call_sheet") ? rememberedClient(day, view, cells[0]) : [];
  return remembered.length > 0 ? remembered : clientsCalled(day, cells);
}

/** On our call sheet the first cell is the call's number, and the sheet remembers whose it is. */
function rememberedClient(
  { byKey }: DeskDay,
  view: SheetView,
  number: RawCell | undefined,
): readonly number[] {
  if (typeof number !== "number") return [];
  const id = rememberedSheet(view).calls.get(number)?.clientId;
  return id === undefined ? [] : byKey.withId(id);
}

function clientsCalled({ byKey, clinic }: DeskDay, cells: readonly RawCell[]): readonly number[] {
  const { plan, region } = clinic;
  const context = { asOf: plan.asOf, region, dateSystem: 1900 } as const;
  const texts = cells.map((cell) => rawText(cell).trim()).filter((text) => text !== "");
  const phonesOf = (text: string) => {
    const read = readPhone(text, context);
    return read.kind === "value" ? read.value.numbers : [];
  };
  const ways = [
    () => texts.flatMap((text) => byKey.withId(text)),
    () => texts.flatMap((text) => phonesOf(text)).flatMap(({ number }) => byKey.withPhone(number)),
    () => texts.flatMap((text) => byKey.withName(text)),
  ];
  for (const way of ways) {
    const found = [...new Set(way())];
    if (found.length > 0) return found.length > severalAtMost ? [] : found;
  }
  return [];
}
