import type { XlsxPackage } from "../package/xlsxPackage";
import type { Dialect } from "../write/dialect";
import type { PackageChanges } from "../write/packageChanges";
import type { RelationshipList } from "../write/relationshipList";

/** What writing a sheet, and the parts it points to, touches. */
export interface SheetTarget {
  readonly pkg: XlsxPackage;
  readonly changes: PackageChanges;
  readonly dialect: Dialect;
  /** Part of the sheet, and whether the file lacks it. */
  readonly part: string;
  readonly isNew: boolean;
  /** What the sheet points to. */
  readonly relationships: RelationshipList;
  /** A number no table of the workbook has. */
  readonly nextTableId: () => number;
}
