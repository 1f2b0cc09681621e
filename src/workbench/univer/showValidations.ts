import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
} from "@univerjs/preset-sheets-data-validation";
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { serializeListOptions } from "@univerjs/preset-sheets-core";
import type { BookSheet } from "../workbook/book/bookSheet";
import type { Validation } from "../workbook/book/validation";
import { rangeOf, type WorkbookGrid } from "./workbookGrid";

/** Rules shown last, by sheet. */
const shownRules = new WeakMap<BookSheet, readonly string[]>();

/** Shows the rules for what may be typed into a sheet: lists drop down under the cell. */
export function showValidations(grid: WorkbookGrid, sheet: BookSheet): void {
  const params = { unitId: grid.unitId, subUnitId: sheet.id };
  const before = shownRules.get(sheet) ?? [];
  if (before.length > 0)
    grid.run(RemoveDataValidationMutation.id, { ...params, ruleId: [...before] });
  const rules = sheet.validations.flatMap((validation, index) => {
    const rule = ruleOf(validation);
    const uid = `${sheet.id}-${index}`;
    return rule === undefined ? [] : [{ ...rule, uid, ranges: validation.areas.map(rangeOf) }];
  });
  rules.forEach((rule, index) =>
    grid.run(AddDataValidationMutation.id, { ...params, rule, index }),
  );
  shownRules.set(
    sheet,
    rules.map(({ uid }) => uid),
  );
}

type Rule = Omit<ISheetDataValidationRule, "uid" | "ranges">;

const types: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
};

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const errorStyles: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** A rule of Office.js in Univer's words; `undefined` for one that allows anything. */
function ruleOf(validation: Validation): Rule | undefined {
  const { rule, errorAlert, prompt } = validation;
  const [name, detail] = Object.entries(rule ?? {}).find(([, value]) => value !== undefined) ?? [];
  if (name === undefined || typeof detail !== "object" || detail === null) return undefined;
  const common = {
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: errorAlert["showAlert"] === true,
    error: textOf(errorAlert["message"]),
    errorTitle: textOf(errorAlert["title"]),
    errorStyle: errorStyles[textOf(errorAlert["style"])] ?? DataValidationErrorStyle.STOP,
    showInputMessage: prompt["showPrompt"] === true && textOf(prompt["message"]) !== "",
    prompt: textOf(prompt["message"]),
    promptTitle: textOf(prompt["title"]),
  };
  const told = detail as Readonly<Record<string, unknown>>;
  if (name === "list") {
    const source = textOf(told["source"]);
    const formula1 = source.startsWith("=") ? source : serializeListOptions(source.split(","));
    return { ...common, type: DataValidationType.LIST, formula1, showDropDown: true };
  }
  if (name === "custom")
    return { ...common, type: DataValidationType.CUSTOM, formula1: textOf(told["formula"]) };
  const type = types[name];
  if (type === undefined) return undefined;
  return {
    ...common,
    type,
    operator: operators[textOf(told["operator"])] ?? DataValidationOperator.BETWEEN,
    formula1: textOf(told["formula1"]),
    formula2: textOf(told["formula2"]),
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
