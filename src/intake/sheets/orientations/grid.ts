import type { ReadSheet, SheetJob } from "../readSheet";
import type { SheetCorrection } from "../mappingCorrections";
import type { TableLayout } from "../tableLayout";
export function readGrid(
  _job: SheetJob,
  _layout: TableLayout,
  _correction: SheetCorrection | undefined,
): ReadSheet | undefined {
  return undefined;
}
