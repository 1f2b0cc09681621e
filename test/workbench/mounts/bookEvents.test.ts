import { bookEvents } from "../../../src/workbench/mounts/bookEvents";
import { readArea } from "../../../src/workbench/workbook/address/readAddress";
import type { Book } from "../../../src/workbench/workbook/book";
import { createBook } from "../../../src/workbench/workbook/book";
import type { BookChange } from "../../../src/workbench/workbook/book/bookChange";
import { createMemoryStore } from "../../../src/workbench/workbook/memory/memoryStore";

const book = createBook(createMemoryStore(), { sheetNames: ["One", "Two"] });
const [one, two] = book.sheets as [Book["activeSheet"], Book["activeSheet"]];
const area = readArea("B2:C3")!;
const everywhere = [one.id, "Workbook"];

test.each<[BookChange, object[]]>([
  [
    { kind: "activated", sheet: one, before: two },
    [
      {
        kind: "worksheetDeactivated",
        targetIds: [two.id, "Workbook"],
        payload: { worksheetId: two.id },
      },
      { kind: "worksheetActivated", targetIds: everywhere, payload: { worksheetId: one.id } },
    ],
  ],
  [
    { kind: "sheetRenamed", sheet: one, nameBefore: "Uno" },
    [
      {
        kind: "worksheetNameChanged",
        targetIds: everywhere,
        payload: { source: "Local", nameBefore: "Uno", nameAfter: "One", worksheetId: one.id },
      },
    ],
  ],
  [
    { kind: "sheetMoved", sheet: two, positionBefore: 0 },
    [
      {
        kind: "worksheetMoved",
        targetIds: ["Workbook"],
        payload: { source: "Local", positionBefore: 0, positionAfter: 1, worksheetId: two.id },
      },
    ],
  ],
  [
    { kind: "selected", sheet: one, area },
    [
      {
        kind: "worksheetSelectionChanged",
        targetIds: everywhere,
        payload: { address: "B2:C3", worksheetId: one.id },
      },
    ],
  ],
  [
    { kind: "visibilityChanged", sheet: one, visibilityBefore: "Hidden" },
    [
      {
        kind: "worksheetVisibilityChanged",
        targetIds: everywhere,
        payload: {
          source: "Local",
          visibilityBefore: "Hidden",
          visibilityAfter: "Visible",
          worksheetId: one.id,
        },
      },
    ],
  ],
  [{ kind: "namesChanged" }, []],
])("%j is told as it should", (change, expected) => {
  expect(bookEvents(book, change)).toEqual(expected);
});

test("changed cells are told with what was in a single one, and can be reached", () => {
  const [event] = bookEvents(book, {
    kind: "cellsChanged",
    sheet: one,
    area: readArea("B2")!,
    by: "addin",
    changeType: "RangeEdited",
    tables: [],
    cell: { before: "", after: 5 },
  });
  expect(event?.payload).toEqual({
    source: "Local",
    address: "B2",
    changeType: "RangeEdited",
    triggerSource: "ThisLocalAddin",
    shiftDirection: "None",
    valueBefore: "",
    valueAfter: 5,
    valueTypeBefore: "Empty",
    valueTypeAfter: "Double",
    worksheetId: one.id,
  });
  expect(event?.range?.type.name).toBe("Range");
});
