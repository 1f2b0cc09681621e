import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FUniver } from "@univerjs/core/facade";
import { readWorkbookForGrid } from "../../src/host/xlsx/readWorkbookForGrid";
import { createUniver } from "../../src/workbench/univer/createUniver";
import { gridSnapshot } from "../../src/workbench/univer/gridSnapshot";
import type { MeasuredPage } from "./measuredPage";

declare global {
  interface Window {
    bare: MeasuredPage;
  }
}

const unitId = "workbook";

/** Univer with the workbench's own presets and nothing of ours around it: no host, no pane. */
function startBarePage(): MeasuredPage {
  const container = document.getElementById("spreadsheet");
  if (container === null) throw new Error("The page has no place for the spreadsheet.");
  const { univer, api } = createUniver(container, "en");
  const front = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    if (sheet === undefined) throw new Error("No workbook is open yet.");
    return sheet;
  };
  return {
    open(bytes, name) {
      const read = readWorkbookForGrid(bytes);
      if (!read.ok) throw new Error(`The reader refused the workbook: ${read.problem.code}`);
      const ids = read.value.sheets.map((_, place) => `sheet${place + 1}`);
      const active = api.getActiveWorkbook();
      if (active !== null) api.disposeUnit(active.getId());
      api.createWorkbook(gridSnapshot(read.value, ids, name));
      registerDaysAway(api);
      return api.getFormula().onCalculationResultApplied();
    },
    setCell(address, content) {
      const isFormula = typeof content === "string" && content.startsWith("=");
      front()
        .getRange(address)
        .setValue(isFormula ? { f: content } : content);
    },
    values(address) {
      const sheet = front();
      const { startRow, endRow, startColumn, endColumn } = sheet.getRange(address).getRange();
      const formulas = univer.__getInjector().get(FormulaDataModel);
      const spilled = formulas.getArrayFormulaCellData()[unitId]?.[sheet.getSheetId()];
      const cells = sheet.getSheet().getCellMatrix();
      return lines(startRow, endRow).map((line) =>
        lines(startColumn, endColumn).map(
          (column) => (spilled?.[line]?.[column] ?? cells.getValue(line, column))?.v ?? "",
        ),
      );
    },
  };
}

function lines(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/** Our function's question in the plainest form: whole days from each day of a column to one day. */
function registerDaysAway(api: FUniver): void {
  api.getFormula().registerFunction("DAYS_AWAY", (...given) => {
    const [visited, asOf] = given as unknown as [unknown, unknown];
    const on = Number(Array.isArray(asOf) ? (asOf as unknown[][])[0]?.[0] : asOf);
    const days = Array.isArray(visited) ? (visited as unknown[][]) : [[visited]];
    return days.map((cells) => cells.map((cell) => (typeof cell === "number" ? on - cell : "")));
  });
}

window.bare = startBarePage();
