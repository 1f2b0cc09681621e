import { contains, overlaps } from "../address/areas";
import type { Area } from "../area";
import type { BookSheet } from "./bookSheet";

/** Where the formulas of a sheet spill to. */
export function spillAreas(sheet: BookSheet): Area[] {
  const used = sheet.cells.usedArea(true);
  if (used === undefined) return [];
  const spills: Area[] = [];
  sheet.cells.formulas(used).forEach((formulas, down) => {
    formulas.forEach((formula, across) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return;
      const spill = sheet.cells.spillArea(used.rowIndex + down, used.columnIndex + across);
      if (spill !== undefined) spills.push(spill);
    });
  });
  return spills;
}

/** All cells of an area spill, none does, or `undefined` for some. */
export function isSpilled(sheet: BookSheet, area: Area): boolean | undefined {
  const spills = spillAreas(sheet).filter((spill) => overlaps(spill, area));
  if (spills.length === 0) return false;
  return spills.some((spill) => contains(spill, area)) ? true : undefined;
}

/** The cell whose formula spills into this one; `undefined` when none does. */
export function spillParentOf(sheet: BookSheet, cell: Area): Area | undefined {
  const spill = spillAreas(sheet).find((each) => contains(each, cell));
  return spill && { ...spill, rowCount: 1, columnCount: 1 };
}
