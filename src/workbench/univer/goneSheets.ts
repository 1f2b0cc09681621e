import { IUniverInstanceService, type Workbook } from "@univerjs/core";
import {
  RemoveDataValidationMutation,
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from "@univerjs/preset-sheets-data-validation";
import {
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { WorkbookGrid } from "./workbookGrid";

/**
 * Lets checks of cells that come too late pass.
 *
 * Univer puts the check of a sheet that is not in front off until the page is idle, and then does not
 * ask whether the sheet, or the whole workbook, is still there.
 */
export function skipChecksOfGoneSheets({ injector }: WorkbookGrid): void {
  const workbooks = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService);
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, sheetId, ranges) => {
    const sheet = workbooks.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
    return sheet === null || sheet === undefined ? [] : check(unitId, sheetId, ranges);
  };
}

/** Takes the rules off a sheet that is about to go: Univer would keep them for ever. */
export function dropRules(grid: WorkbookGrid, sheetId: string): void {
  const { injector, unitId } = grid;
  const place = { unitId, subUnitId: sheetId };
  const ruleId = injector
    .get(SheetDataValidationModel)
    .getRules(unitId, sheetId)
    .map(({ uid }) => uid);
  if (ruleId.length > 0) grid.run(RemoveDataValidationMutation.id, { ...place, ruleId });
  const conditions = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId);
  for (const { cfId } of conditions ?? [])
    grid.run(DeleteConditionalRuleMutation.id, { ...place, cfId });
}
