import type { DefinedName } from "../../intake/sheets/workbookCells";

const mark = "_clinic_recall_";

/** A sheet that is ours, and what it is for. */
export interface OurSheet {
  readonly sheet: string;
  /** A `SheetRole`, or the word of a later version. */
  readonly role: string;
}

/**
 * Sheets we have made, told by the hidden sheet-scoped name `_clinic_recall_<role>` on them.
 *
 * A sheet that is only called like one of ours carries no such name and is the clinic's.
 */
export function ourSheets(names: readonly DefinedName[]): OurSheet[] {
  return names.flatMap(({ name, sheet }) =>
    sheet !== undefined && name.toLowerCase().startsWith(mark)
      ? [{ sheet, role: name.slice(mark.length).toLowerCase() }]
      : [],
  );
}

/** The name that marks a sheet as ours. */
export function ourSheetMark(role: string): string {
  return mark + role;
}
