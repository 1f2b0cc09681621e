import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/preset-sheets-core";
import type { AddinFunction } from "../workbook/addinFunctions";
import { AddinExecutor, type Ask } from "./addinExecutor";
import type { WaitingCell } from "./answerBook";
import type { UniverSheet } from "./univerSheet";
import type { WorkbookGrid } from "./workbookGrid";

/** Makes functions known to the formulas, and to the list a person sees while typing one. */
export function registerFunctions(
  { injector }: WorkbookGrid,
  functions: readonly AddinFunction[],
  ask: Ask,
): void {
  const executors = functions.map((definition) => new AddinExecutor(definition, ask));
  injector.get(IFunctionService).registerExecutors(...executors);
  injector.get(IDescriptionService).registerDescriptions(
    functions.map(({ name, parameters }) => ({
      functionName: name,
      functionType: FunctionType.User,
      description: "",
      abstract: "",
      functionParameter: parameters.map((each) => ({
        name: each.name,
        detail: "",
        example: "",
        require: each.optional ? 0 : 1,
        repeat: each.repeating ? 1 : 0,
      })),
    })),
  );
}

/** Formulas that name any of the functions; before these were known they had no answer. */
export function formulasNaming(
  functions: readonly AddinFunction[],
  sheets: readonly UniverSheet[],
): WaitingCell[] {
  const names = functions.map(({ name }) => `${name.toUpperCase()}(`);
  const found: WaitingCell[] = [];
  for (const sheet of sheets)
    sheet.visitCells((rowIndex, columnIndex, { formula }) => {
      const text = formula?.toUpperCase();
      if (text !== undefined && names.some((name) => text.includes(name)))
        found.push({ sheetId: sheet.id, rowIndex, columnIndex });
    });
  return found;
}
