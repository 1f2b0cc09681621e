import type { ServerObject } from "./serverType";

/**
 * Something that happened to the workbook, as the add-in's event functions are to hear of it. Whoever
 * keeps the workbook makes these; the host sends one message for each object it happened to.
 */
export interface ObjectEvent {
  readonly kind: ObjectEventKind;
  /**
   * Ids of the objects it happened to: a worksheet's or table's own, and `workbookTarget` for those
   * who listen to a whole collection. That nobody listens is no error.
   */
  readonly targetIds: readonly string[];
  /** What the listener's argument holds, in the API's spelling: `{ worksheetId, address }`. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** The cells it is about: what the argument's own `getRange` answers. */
  readonly range?: ServerObject;
}

export type ObjectEventKind = keyof typeof objectEventKinds;

/** Target of those who listen to a collection of the whole workbook. */
export const workbookTarget = "Workbook";

const sheets = ["Worksheet", "WorksheetCollection"];
const anySheet = ["WorksheetCollection"];
const tables = ["Table", "TableCollection"];
const anyTable = ["TableCollection"];

/** Each event's number on the wire, its name in the API, and the objects that offer it. */
export const objectEventKinds = {
  worksheetChanged: { type: 10, name: "onChanged", on: sheets },
  worksheetActivated: { type: 11, name: "onActivated", on: sheets },
  worksheetDeactivated: { type: 12, name: "onDeactivated", on: sheets },
  worksheetAdded: { type: 13, name: "onAdded", on: anySheet },
  worksheetSelectionChanged: { type: 14, name: "onSelectionChanged", on: sheets },
  worksheetDeleted: { type: 15, name: "onDeleted", on: anySheet },
  worksheetCalculated: { type: 16, name: "onCalculated", on: sheets },
  worksheetFormatChanged: { type: 18, name: "onFormatChanged", on: sheets },
  worksheetRowHiddenChanged: { type: 22, name: "onRowHiddenChanged", on: sheets },
  worksheetProtectionChanged: { type: 24, name: "onProtectionChanged", on: sheets },
  worksheetNameChanged: { type: 25, name: "onNameChanged", on: sheets },
  worksheetVisibilityChanged: { type: 26, name: "onVisibilityChanged", on: sheets },
  worksheetMoved: { type: 27, name: "onMoved", on: anySheet },
  tableSelectionChanged: { type: 100, name: "onSelectionChanged", on: ["Table"] },
  tableChanged: { type: 101, name: "onChanged", on: tables },
  tableAdded: { type: 102, name: "onAdded", on: anyTable },
  tableDeleted: { type: 103, name: "onDeleted", on: anyTable },
} satisfies Record<string, { type: number; name: string; on: readonly string[] }>;

/**
 * Which event the client library asks for when it registers a listener, or takes one away.
 *
 * @param method - as on the wire: "_RegisterDataChangedEvent", "_UnregisterEventMoved"
 * @returns the event as the API spells it ("onChanged"); `undefined` for any other method
 */
export function listenedEvent(method: string): string | undefined {
  const found = /^_(?:Register|Unregister)(?:Event(\w+)|(\w+)Event)$/.exec(method);
  const name = found?.[1] ?? found?.[2];
  if (name === undefined) return undefined;
  return `on${name === "DataChanged" ? "Changed" : name}`;
}

/** Whether one can listen to an event of this kind of object: "Worksheet", "onChanged". */
export function offersEvent(typeName: string, event: string): boolean {
  return Object.values(objectEventKinds).some(
    ({ name, on }) => name === event && on.includes(typeName),
  );
}
