import type { ServerObject, ServerType } from "../../protocol/serverType";
import { cellArea } from "../address/areas";
import { areaOf, type CellRange } from "../book/cellRange";
import { foundCells, replaceTexts, type SearchCriteria } from "../book/searchCells";
import { itemNotFound } from "../book/refusals";
import { isLeftOut, recordGiven, textGiven } from "./given";
import { rangeObject } from "./range";

type RangeMethods = NonNullable<ServerType<CellRange>["methods"]>;

/** Methods of `Excel.Range` that look for a text. */
export const rangeSearch: RangeMethods = {
  find: (range, text, criteria) => {
    const found = firstFound(range, text, criteria);
    if (found === undefined) throw itemNotFound();
    return found;
  },
  findOrNullObject: firstFound,
  replaceAll: (range, text, replacement, criteria) =>
    replaceTexts(
      range.book,
      { sheet: range.sheet, area: areaOf(range) },
      {
        ...criteriaGiven(criteria),
        text: textGiven(text),
        replacement: textGiven(replacement),
      },
    ),
};

function firstFound(range: CellRange, text: unknown, criteria: unknown): ServerObject | undefined {
  const place = { sheet: range.sheet, area: areaOf(range) };
  const found = foundCells(place, textGiven(text), criteriaGiven(criteria));
  const backwards = criteriaGiven(criteria).searchDirection === "Backwards";
  const cell = backwards ? found.at(-1) : found[0];
  if (cell === undefined) return undefined;
  return rangeObject(range.book, range.sheet, cellArea(cell.rowIndex, cell.columnIndex));
}

/** As `Excel.SearchCriteria` and `Excel.ReplaceCriteria`. */
export function criteriaGiven(criteria: unknown): SearchCriteria {
  const given = isLeftOut(criteria) ? {} : recordGiven(criteria);
  return {
    completeMatch: given["completeMatch"] === true,
    matchCase: given["matchCase"] === true,
    searchDirection: given["searchDirection"] === "Backwards" ? "Backwards" : "Forward",
  };
}
