import type { ServerType } from "../../protocol/serverType";
import { protectSheet, unprotectSheet } from "../book/protection";
import { isLeftOut, recordGiven, textGiven } from "./given";
import type { PlacedSheet } from "./worksheet";

const nothingAllowed = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** `Excel.WorksheetProtection`. */
export const worksheetProtectionType: ServerType<PlacedSheet> = {
  name: "WorksheetProtection",
  properties: {
    protected: { read: ({ sheet }) => sheet.protection !== undefined },
    options: { read: ({ sheet }) => sheet.protection?.options ?? null },
  },
  methods: {
    protect: ({ book, sheet }, options, password) => {
      const given = isLeftOut(options) ? {} : recordGiven(options);
      const allowed = Object.entries(given).filter(([, allow]) => !isLeftOut(allow)) as [
        string,
        boolean | string,
      ][];
      const all = { ...nothingAllowed, ...Object.fromEntries(allowed) };
      protectSheet(book, sheet, all, isLeftOut(password) ? undefined : textGiven(password));
    },
    unprotect: ({ book, sheet }, password) =>
      unprotectSheet(book, sheet, isLeftOut(password) ? undefined : textGiven(password)),
  },
};
