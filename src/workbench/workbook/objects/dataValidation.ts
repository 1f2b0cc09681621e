import { isServerObject } from "../../protocol/isServerObject";
import type { ServerType } from "../../protocol/serverType";
import { sayAddress } from "../address/sayAddress";
import { areaOf, type CellRange } from "../book/cellRange";
import type { PlacedArea } from "../book/names";
import { invalidArgument } from "../book/refusals";
import { checkCells } from "../book/checkCells";
import { newValidation, type Validation } from "../book/validation";
import { clearValidation, isValidated, setValidation, validationOf } from "../book/validations";
import { cellsGiven, flagGiven, recordGiven, wordGiven } from "./given";

const ruleKinds = ["wholeNumber", "decimal", "date", "time", "textLength", "list", "custom"];

/** `Excel.DataValidation`. */
export const dataValidationType: ServerType<CellRange> = {
  name: "DataValidation",
  properties: {
    rule: {
      read: (range) => validationOf(placeOf(range))?.rule ?? {},
      write: (range, value) => set(range, { rule: ruleGiven(range, value) }),
    },
    type: { read: typeOf },
    prompt: {
      read: (range) => validationOf(placeOf(range))?.prompt ?? newValidation.prompt,
      write: (range, value) =>
        set(range, { prompt: { ...newValidation.prompt, ...recordGiven(value) } }),
    },
    errorAlert: {
      read: (range) => validationOf(placeOf(range))?.errorAlert ?? newValidation.errorAlert,
      write: (range, value) =>
        set(range, { errorAlert: { ...newValidation.errorAlert, ...alertGiven(value) } }),
    },
    ignoreBlanks: {
      read: (range) => validationOf(placeOf(range))?.ignoreBlanks ?? true,
      write: (range, value) => set(range, { ignoreBlanks: flagGiven(value) }),
    },
    valid: { read: (range) => checkCells(range.book, placeOf(range)) ?? null },
  },
  methods: { clear: (range) => clearValidation(range.book, placeOf(range)) },
};

function placeOf(range: CellRange): PlacedArea {
  return { sheet: range.sheet, area: areaOf(range) };
}

function set(range: CellRange, parts: Partial<Omit<Validation, "areas">>): void {
  setValidation(range.book, placeOf(range), parts);
}

/** "List"; "None", or "Inconsistent" where only some cells are validated. */
function typeOf(range: CellRange): string {
  const place = placeOf(range);
  const [kind] = Object.keys(validationOf(place)?.rule ?? {});
  if (kind !== undefined) return kind.charAt(0).toUpperCase() + kind.slice(1);
  return validationOf(place) === undefined && isValidated(place) ? "Inconsistent" : "None";
}

function ruleGiven(range: CellRange, value: unknown): Readonly<Record<string, unknown>> {
  const rule = recordGiven(value);
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== null);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1 || !ruleKinds.includes(kind)) throw invalidArgument();
  const condition = recordGiven(rule[kind]);
  return { [kind]: checkedCondition(range, kind, condition) };
}

function checkedCondition(
  range: CellRange,
  kind: string,
  condition: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (kind === "custom") {
    if (typeof condition["formula"] !== "string") throw invalidArgument();
    return condition;
  }
  if (kind === "list") {
    const source = sourceGiven(range, condition["source"]);
    return { inCellDropDown: condition["inCellDropDown"] !== false, source };
  }
  if (condition["formula1"] === undefined || condition["operator"] === undefined) {
    throw invalidArgument();
  }
  return condition;
}

const longestList = 255;

/** A list written out, a formula, or a Range: kept as its address. */
function sourceGiven(range: CellRange, source: unknown): string {
  if (typeof source === "string") {
    if (source === "") throw invalidArgument();
    if (!source.startsWith("=") && source.length > longestList) throw invalidArgument();
    return source;
  }
  if (!isServerObject(source)) throw invalidArgument();
  const { sheet, area } = cellsGiven(range.book, range.sheet, source);
  return `=${sayAddress(sheet.name, area, "$")}`;
}

function alertGiven(value: unknown): Readonly<Record<string, unknown>> {
  const alert = recordGiven(value);
  const style = alert["style"];
  if (style !== undefined) wordGiven(["Stop", "Warning", "Information"], style);
  return alert;
}
