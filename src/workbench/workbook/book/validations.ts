import { contains, overlaps, without } from "../address/areas";
import type { Book } from "../book";
import { readAddress } from "../address/readAddress";
import type { PlacedArea } from "./names";
import { requireAllowed } from "./protection";
import { newValidation, type Validation } from "./validation";

/** The validation of all cells of an area; `undefined` when they have several, or some have none. */
export function validationOf({ sheet, area }: PlacedArea): Validation | undefined {
  return sheet.validations.find(({ areas }) => areas.some((each) => contains(each, area)));
}

/** Whether any cell of an area has a validation. */
export function isValidated({ sheet, area }: PlacedArea): boolean {
  return sheet.validations.some(({ areas }) => areas.some((each) => overlaps(each, area)));
}

/** Changes parts of the validation of an area; cells beside it keep theirs. */
export function setValidation(
  book: Book,
  place: PlacedArea,
  parts: Partial<Omit<Validation, "areas">>,
): void {
  requireAllowed(book, place.sheet);
  const before = validationOf(place) ?? { ...newValidation, areas: [] };
  cutOut(place);
  place.sheet.validations.push({ ...before, ...parts, areas: [place.area] });
  book.tell({ kind: "sheetLook", sheet: place.sheet, what: "validation" });
}

export function clearValidation(book: Book, place: PlacedArea): void {
  requireAllowed(book, place.sheet);
  cutOut(place);
  book.tell({ kind: "sheetLook", sheet: place.sheet, what: "validation" });
}

function cutOut({ sheet, area }: PlacedArea): void {
  sheet.validations = sheet.validations
    .map((validation) => ({
      ...validation,
      areas: validation.areas.flatMap((each) => without(each, area)),
    }))
    .filter(({ areas }) => areas.length > 0);
}

/** The texts of a drop-down, when its source is written out or is an address of cells. */
export function listedChoices(book: Book, place: PlacedArea, source: string): string[] {
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const address = readAddress(source.slice(1));
  if (address === undefined) return [];
  const name = address.sheetName?.toLowerCase();
  const sheet = book.sheets.find((each) => each.name.toLowerCase() === name) ?? place.sheet;
  return sheet.cells
    .values(address.area)
    .flat()
    .filter((value) => value !== "")
    .map((value) => (typeof value === "object" ? value.error : String(value)));
}
