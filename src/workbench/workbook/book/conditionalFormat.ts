import type { Area } from "../area";

/** A look that cells take on while a condition holds. */
export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  readonly type: "Custom" | "CellValue" | "ContainsText";
  stopIfTrue: boolean;
  /** Of a "Custom" format: with its equals sign, as seen from the area's first cell. */
  formula: string;
  /** Of the others: as `Excel.ConditionalCellValueRule` or `ConditionalTextComparisonRule`. */
  rule: Readonly<Record<string, unknown>> | undefined;
  readonly look: ConditionalLook;
}

export interface ConditionalLook {
  numberFormat: string | undefined;
  fillColor: string | undefined;
  fontColor: string | undefined;
  bold: boolean | undefined;
  italic: boolean | undefined;
  underline: string | undefined;
  strikethrough: boolean | undefined;
}

export function newConditionalLook(): ConditionalLook {
  return {
    numberFormat: undefined,
    fillColor: undefined,
    fontColor: undefined,
    bold: undefined,
    italic: undefined,
    underline: undefined,
    strikethrough: undefined,
  };
}
