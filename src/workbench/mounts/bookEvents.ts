import type { ObjectEvent, ObjectEventKind } from "../protocol/objectEvent";
import { workbookTarget } from "../protocol/objectEvent";
import { intersection } from "../workbook/address/areas";
import { sayArea } from "../workbook/address/sayAddress";
import type { Area } from "../workbook/area";
import type { Book } from "../workbook/book";
import type { BookChange, CellsChanged } from "../workbook/book/bookChange";
import type { BookSheet } from "../workbook/book/bookSheet";
import type { BookTable } from "../workbook/book/bookTable";
import { rangeObject } from "../workbook/objects/range";

/**
 * What an add-in's event functions hear of a change of the workbook: nothing, one event, or several.
 *
 * As in Excel, who listens to a sheet and who listens to all sheets hear of the same change.
 */
export function bookEvents(book: Book, change: BookChange): ObjectEvent[] {
  switch (change.kind) {
    case "cellsChanged":
      return cellEvents(book, change);
    case "formatted":
      return [
        {
          ...onSheet("worksheetFormatChanged", change.sheet, {
            ...local,
            address: sayArea(change.area),
          }),
          range: rangeObject(book, change.sheet, change.area),
        },
      ];
    case "calculated":
      return [onSheet("worksheetCalculated", change.sheet, { address: "" })];
    case "selected":
      return selectionEvents(book, change.sheet, change.area);
    case "activated":
      return [
        onSheet("worksheetDeactivated", change.before, {}),
        onSheet("worksheetActivated", change.sheet, {}),
      ];
    case "tableAdded":
      return [onTables("tableAdded", change.table, local)];
    case "tableDeleted":
      return [onTables("tableDeleted", change.table, { ...local, tableName: change.table.name })];
    default:
      return sheetEvents(book, change);
  }
}

const local = { source: "Local" };

/** Changes of whole sheets. */
function sheetEvents(book: Book, change: BookChange): ObjectEvent[] {
  switch (change.kind) {
    case "sheetAdded":
      return [onSheets("worksheetAdded", change.sheet, local)];
    case "sheetDeleted":
      return [onSheets("worksheetDeleted", change.sheet, local)];
    case "sheetRenamed": {
      const names = { nameBefore: change.nameBefore, nameAfter: change.sheet.name };
      return [onSheet("worksheetNameChanged", change.sheet, { ...local, ...names })];
    }
    case "sheetMoved": {
      const positionAfter = book.sheets.indexOf(change.sheet);
      const positions = { positionBefore: change.positionBefore, positionAfter };
      return [onSheets("worksheetMoved", change.sheet, { ...local, ...positions })];
    }
    case "visibilityChanged": {
      const { visibilityBefore, sheet } = change;
      const visibility = { visibilityBefore, visibilityAfter: sheet.visibility };
      return [onSheet("worksheetVisibilityChanged", sheet, { ...local, ...visibility })];
    }
    case "protectionChanged": {
      const isProtected = change.sheet.protection !== undefined;
      return [onSheet("worksheetProtectionChanged", change.sheet, { ...local, isProtected })];
    }
    case "rowHiddenChanged": {
      const address = sayArea(change.area);
      const changeType = change.hidden ? "Hidden" : "Unhidden";
      return [
        onSheet("worksheetRowHiddenChanged", change.sheet, { ...local, address, changeType }),
      ];
    }
    default:
      return [];
  }
}

function cellEvents(book: Book, change: CellsChanged): ObjectEvent[] {
  const { sheet, area, changeType } = change;
  const payload = {
    ...local,
    address: sayArea(area),
    changeType,
    triggerSource: change.by === "addin" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    ...cellDetails(change),
  };
  const range = rangeObject(book, sheet, area);
  return [
    { ...onSheet("worksheetChanged", sheet, payload), range },
    ...change.tables.map((table) => tableChanged(book, table, change, payload)),
  ];
}

/** Told only of a single cell, and not of a blank one that stays blank. */
function cellDetails({ cell }: CellsChanged): Record<string, unknown> {
  if (cell === undefined) return {};
  return {
    valueBefore: cell.before,
    valueAfter: cell.after,
    valueTypeBefore: valueType(cell.before),
    valueTypeAfter: valueType(cell.after),
  };
}

function valueType(value: string | number | boolean): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function tableChanged(
  book: Book,
  table: BookTable,
  { sheet, area }: CellsChanged,
  payload: Record<string, unknown>,
): ObjectEvent {
  const within = intersection(table.area, area) ?? table.area;
  return {
    ...onTables("tableChanged", table, { ...payload, address: sayArea(within) }),
    range: rangeObject(book, sheet, within),
  };
}

function selectionEvents(book: Book, sheet: BookSheet, area: Area): ObjectEvent[] {
  const tables = book.tables.filter((table) => table.sheet === sheet);
  return [
    onSheet("worksheetSelectionChanged", sheet, { address: sayArea(area) }),
    ...tables.map((table): ObjectEvent => {
      const within = intersection(table.area, area);
      return {
        kind: "tableSelectionChanged",
        targetIds: [table.id],
        payload: {
          worksheetId: sheet.id,
          tableId: table.id,
          address: within === undefined ? "" : sayArea(within),
        },
      };
    }),
  ];
}

function onSheet(
  kind: ObjectEventKind,
  sheet: BookSheet,
  payload: Record<string, unknown>,
): ObjectEvent {
  return {
    kind,
    targetIds: [sheet.id, workbookTarget],
    payload: { ...payload, worksheetId: sheet.id },
  };
}

function onSheets(
  kind: ObjectEventKind,
  sheet: BookSheet,
  payload: Record<string, unknown>,
): ObjectEvent {
  return { ...onSheet(kind, sheet, payload), targetIds: [workbookTarget] };
}

/** A table's own listeners, those of its sheet's tables and those of all tables. */
function onTables(
  kind: ObjectEventKind,
  table: BookTable,
  payload: Record<string, unknown>,
): ObjectEvent {
  return {
    kind,
    targetIds: [table.id, table.sheet.id, workbookTarget],
    payload: { ...payload, tableId: table.id, worksheetId: table.sheet.id },
  };
}
