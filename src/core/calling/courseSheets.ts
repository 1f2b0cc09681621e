import type { ClinicRecords } from "../clients/records";
import type { CourseColumns } from "./course";

/** A sheet that tells about prepaid courses, and the columns it does it with. */
export interface CourseSheet {
  readonly kind: "packages" | "purchases" | "clients";
  readonly columns: CourseColumns;
}

/**
 * Where a clinic keeps what is left of courses: the first of its package, purchase and client sheets
 * that counts sessions; and, where that one has no last day, the first that gives one.
 *
 * Counting the same sessions in two sheets would call a client about each of them twice.
 */
export function courseSheets(records: ClinicRecords): readonly CourseSheet[] {
  const kept = (["packages", "purchases", "clients"] as const).flatMap((kind) => {
    const columns: CourseColumns | undefined = records[kind]?.fields;
    return columns === undefined ? [] : [{ kind, columns }];
  });
  const counting = kept.find(
    ({ columns }) => columns.qtyRemaining !== undefined || columns.qtyUsed !== undefined,
  );
  const ending = kept.find(({ columns }) => columns.expiryDate !== undefined);
  if (counting === undefined || ending === undefined)
    return [counting ?? ending].filter((sheet) => sheet !== undefined);
  if (counting.columns.expiryDate !== undefined) return [counting];
  const { item, expiryDate } = ending.columns;
  const lastDays = {
    ...(item === undefined ? {} : { item }),
    ...(expiryDate === undefined ? {} : { expiryDate }),
  };
  return [counting, { kind: ending.kind, columns: lastDays }];
}
