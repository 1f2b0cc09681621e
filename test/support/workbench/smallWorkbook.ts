import type { ServerObject, ServerType } from "../../../src/workbench/protocol/serverType";
import { serverObject } from "../../../src/workbench/protocol/serverType";

/** Two sheets that only have names: enough of a workbook to speak to. */
interface SmallSheet {
  name: string;
}

const worksheet: ServerType<SmallSheet> = {
  name: "Worksheet",
  properties: {
    id: { read: ({ name }) => `{${name}}` },
    name: {
      read: ({ name }) => name,
      write: (sheet, name) => {
        sheet.name = String(name);
      },
    },
  },
  identity: ({ name }) => ({ Id: `{${name}}` }),
};

const worksheets: ServerType<SmallSheet[]> = {
  name: "WorksheetCollection",
  collection: {
    all: (sheets) => sheets.map((sheet) => serverObject(worksheet, sheet)),
    one(sheets, key) {
      const found = sheets.find(({ name }) => name === key || `{${name}}` === key);
      return found === undefined ? undefined : serverObject(worksheet, found);
    },
  },
};

const workbook: ServerType<SmallSheet[]> = {
  name: "Workbook",
  objects: { worksheets: (sheets) => serverObject(worksheets, sheets) },
};

export function smallWorkbook(): ServerObject {
  return serverObject(workbook, [{ name: "A" }, { name: "B" }]);
}
