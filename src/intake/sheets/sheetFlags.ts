import { columnLetter } from "./cellAccess";
import type { FieldName } from "./fieldNames";
import type { SheetJob, SheetTableResult } from "./sheetJob";
import type { SheetFlag } from "./sheetReading";
import type { MappedColumn } from "./tableColumns";

/** What the manager is told about a sheet as a whole. */
export function sheetFlags(job: SheetJob, results: readonly SheetTableResult[]): SheetFlag[] {
  const flags: SheetFlag[] = results.flatMap(({ understood }) =>
    understood.parts.length > 1 ? [] : duplicates(understood.columns),
  );
  const columns = results.flatMap(({ understood }) => understood.columns);
  addColumns(
    flags,
    "GUESSED_HEADER",
    columns.filter(({ guess }) => guess),
  );
  addColumns(
    flags,
    "HEALTH_COLUMN",
    columns.filter(({ field }) => field === "HEALTH"),
  );
  addColumns(
    flags,
    "SENSITIVE_COLUMN",
    columns.filter(({ field }) => field === "SENSITIVE"),
  );
  const parts = results.flatMap((result) => result.parts);
  const undated = parts.flatMap(({ questions }) =>
    questions.filter(({ code }) => code === "NEEDS_YEAR"),
  );
  if (undated.length > 0)
    flags.push({ code: "NEEDS_YEAR", columns: undated.map(({ column }) => column) });
  if (job.view.sheet.hidden) flags.push({ code: "HIDDEN_SHEET" });
  return flags;
}

/** Two columns of one field: both are read, the left one wins (K6). */
function duplicates(columns: readonly MappedColumn[]): SheetFlag[] {
  const byField = new Map<FieldName, string[]>();
  for (const { field, columnIndex } of columns) {
    if (/^[A-Z_]+$/.test(field) || field === "staffStatus") continue;
    byField.set(field, [...(byField.get(field) ?? []), columnLetter(columnIndex)]);
  }
  const second = byField.get("phone2");
  const first = byField.get("phone");
  if (second !== undefined && first !== undefined) byField.set("phone2", [...first, ...second]);
  return [...byField].flatMap(([field, letters]) =>
    letters.length > 1 ? [{ code: "DUPLICATE_HEADER", columns: letters, field } as const] : [],
  );
}

function addColumns(
  flags: SheetFlag[],
  code: "GUESSED_HEADER" | "HEALTH_COLUMN" | "SENSITIVE_COLUMN",
  columns: readonly MappedColumn[],
): void {
  if (columns.length > 0)
    flags.push({ code, columns: columns.map(({ columnIndex }) => columnLetter(columnIndex)) });
}
