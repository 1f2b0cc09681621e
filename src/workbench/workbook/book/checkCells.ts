import { intersection } from "../address/areas";
import type { Book } from "../book";
import type { CellValue } from "../cellStore";
import { shownText } from "./cellValues";
import type { PlacedArea } from "./names";
import { listedChoices, validationOf } from "./validations";

/**
 * Whether the contents of some cells meet their validation.
 *
 * @returns `undefined` when some do and some do not; true without a rule or for a custom formula
 */
export function checkCells(book: Book, place: PlacedArea): boolean | undefined {
  const validation = validationOf(place);
  const used = place.sheet.cells.usedArea(true);
  const filled = used && intersection(place.area, used);
  if (validation?.rule === undefined || filled === undefined) return true;
  const [[kind, condition] = ["", {}]] = Object.entries(validation.rule);
  const meets = checker(book, place, { kind, condition: condition as Condition });
  const results = place.sheet.cells
    .values(filled)
    .flat()
    .map((value) => (value === "" && validation.ignoreBlanks) || meets(value));
  if (results.every((result) => result)) return true;
  return results.some((result) => result) ? undefined : false;
}

interface Condition {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
  readonly source?: string;
}

function checker(
  book: Book,
  place: PlacedArea,
  { kind, condition }: { readonly kind: string; readonly condition: Condition },
): (value: CellValue) => boolean {
  switch (kind) {
    case "list": {
      const choices = new Set(listedChoices(book, place, condition.source ?? ""));
      return (value) => choices.has(shownText(value));
    }
    case "custom":
      return () => true;
    case "textLength":
      return (value) => compares(shownText(value).length, condition);
    case "wholeNumber":
      return (value) => Number.isInteger(value) && compares(Number(value), condition);
    default:
      return (value) => typeof value === "number" && compares(value, condition);
  }
}

/** A limit that is a formula is not calculated: everything meets it. */
function compares(value: number, { formula1, formula2, operator }: Condition): boolean {
  const first = Number(formula1);
  const second = Number(formula2 ?? formula1);
  if (Number.isNaN(first) || Number.isNaN(second)) return true;
  switch (operator) {
    case "Between":
      return value >= first && value <= second;
    case "NotBetween":
      return value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    default:
      return value <= first;
  }
}
