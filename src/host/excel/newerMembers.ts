/**
 * What is used of Excel beyond the oldest one the add-in promises to work in (ExcelApi 1.9 and
 * SharedRuntime 1.1), and the requirement set each needs. Nothing else above that floor may be
 * used; a test reads the sets out of the published declarations and fails on what is not asked
 * for here first.
 */
export const newerMembers = {
  /** `Range.getMergedAreasOrNullObject`. */
  mergedAreas: { set: "ExcelApi", version: "1.13" },
  /** `Table.resize`. */
  tableResize: { set: "ExcelApi", version: "1.13" },
} as const;

/** Whether this Excel has it. Outside Office there is nobody to ask, and then it has not. */
export function excelHas(members: keyof typeof newerMembers): boolean {
  if (typeof Office === "undefined") return false;
  const { requirements } = (Office.context as Partial<Office.Context> | undefined) ?? {};
  const { set, version } = newerMembers[members];
  return requirements?.isSetSupported(set, version) ?? false;
}
