import { clientHeadings, headingsInOwnColumns } from "./clientHeadings";
import { guessedTable } from "./guessedTable";
import { readCard } from "./orientations/clientCard";
import { clientOfSheetName } from "./orientations/clientOfSheetName";
import { readGrid } from "./orientations/grid";
import { isWeekGrid } from "./orientations/weekGrid";

/** How sheets are read that are no list below a header; who passes tables with headings goes without. */
export const otherShapes = {
  readCard,
  readGrid,
  isWeekGrid,
  guessedTable,
  clientOfSheetName,
  clientHeadings,
  headingsInOwnColumns,
};
export type OtherShapes = typeof otherShapes;
