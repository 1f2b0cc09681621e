import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import type { BookSheet } from "../workbook/book/bookSheet";
import type { ConditionalFormat, ConditionalLook } from "../workbook/book/conditionalFormat";
import { rangeOf, type WorkbookGrid } from "./workbookGrid";

const shownRules = new WeakMap<BookSheet, readonly string[]>();

/** Shows the looks cells take on while a condition holds. */
export function showConditions(grid: WorkbookGrid, sheet: BookSheet): void {
  const params = { unitId: grid.unitId, subUnitId: sheet.id };
  for (const cfId of shownRules.get(sheet) ?? [])
    grid.run(DeleteConditionalRuleMutation.id, { ...params, cfId });
  const rules = sheet.conditionalFormats.flatMap((format) => ruleOf(format));
  for (const rule of rules) grid.run(AddConditionalRuleMutation.id, { ...params, rule });
  shownRules.set(
    sheet,
    rules.map(({ cfId }) => cfId),
  );
}

const numberOperators: Readonly<Record<string, CFNumberOperator>> = {
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
};

function ruleOf(format: ConditionalFormat): IConditionFormattingRule[] {
  const common = {
    cfId: format.id,
    ranges: format.areas.map(rangeOf),
    stopIfTrue: format.stopIfTrue,
  };
  const style = styleOf(format.look);
  const told = format.rule ?? {};
  const highlight = { type: CFRuleType.highlightCell, style } as const;
  if (format.type === "Custom")
    return [
      { ...common, rule: { ...highlight, subType: CFSubRuleType.formula, value: format.formula } },
    ];
  if (format.type === "ContainsText")
    return [
      {
        ...common,
        rule: {
          ...highlight,
          subType: CFSubRuleType.text,
          operator: CFTextOperator.containsText,
          value: String(told["text"]),
        },
      },
    ];
  const operator = numberOperators[String(told["operator"])];
  const bound = Number(String(told["formula1"]).replace(/^=/, ""));
  if (operator === undefined || !Number.isFinite(bound)) return [];
  return [
    {
      ...common,
      rule: {
        ...highlight,
        subType: CFSubRuleType.number,
        operator,
        value: bound,
      } as IConditionFormattingRule["rule"],
    },
  ];
}

function styleOf(look: ConditionalLook): IStyleBase {
  return {
    ...(look.fillColor === undefined ? {} : { bg: { rgb: look.fillColor } }),
    ...(look.fontColor === undefined ? {} : { cl: { rgb: look.fontColor } }),
    ...(look.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic === true ? { it: BooleanNumber.TRUE } : {}),
  };
}
