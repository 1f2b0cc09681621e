import type { Rule } from "./ruleGroups";
import { neededColumns } from "../../core/calling/neededColumns";
import { recordKinds, type RecordKind } from "../../core/clients/records";
import { isRecordField, type FieldName } from "../../intake/sheets/fieldNames";
import type { ColumnReading } from "../../intake/sheets/sheetReading";
import type { SheetUnderstood } from "../../workflow/desk/clinicDesk";

/** A column that could be the one a rule lacks. */
export interface PossibleColumn {
  readonly sheet: string;
  readonly column: ColumnReading;
}

/** What a rule lacks, where it may stand, and which columns nobody has named yet. */
export interface MissingColumn {
  readonly field: FieldName;
  readonly kinds: readonly RecordKind[];
  readonly candidates: readonly PossibleColumn[];
}

/**
 * Where each column a rule lacks could be found: on sheets of the right kind, among the columns
 * that mean nothing yet and hold something. No candidates means that such a sheet or column has to
 * be added first.
 */
export function columnsForRule(
  rule: Rule,
  missing: readonly string[],
  sheets: readonly SheetUnderstood[],
): readonly MissingColumn[] {
  return missing.map((field) => {
    const kinds = kindsOf(rule, field);
    const possible = sheets
      .filter(({ use, kind }) => use === "yes" && kinds.some((wanted) => wanted === kind))
      .flatMap(({ name, columnReadings }) =>
        columnReadings.filter(isUnnamed).map((column) => ({ sheet: name, column })),
      );
    return { field: field as FieldName, kinds, candidates: likelyFirst(possible, field) };
  });
}

/** Rules that become possible, or stay so, with a column of this meaning. */
export function rulesUsing(kind: SheetUnderstood["kind"], field: string): readonly Rule[] {
  return (Object.entries(neededColumns) as [Rule, readonly (readonly string[])[]][]).flatMap(
    ([rule, ways]) =>
      ways.some((enough) => enough.includes(`${String(kind)}.${field}`)) ? [rule] : [],
  );
}

/** Days have digits: for a date, columns of words come last. */
function likelyFirst(columns: readonly PossibleColumn[], field: string): readonly PossibleColumn[] {
  if (!field.endsWith("Date")) return columns;
  const hasDigits = ({ column }: PossibleColumn) =>
    column.samples.every((sample) => /\d/.test(sample));
  return [...columns.filter(hasDigits), ...columns.filter((column) => !hasDigits(column))];
}

function kindsOf(rule: Rule, field: string): RecordKind[] {
  const places = (neededColumns[rule] ?? []).flat();
  return recordKinds.filter((kind) => places.includes(`${kind}.${field}`));
}

function isUnnamed({ field, samples }: ColumnReading): boolean {
  return (field === undefined || !isRecordField(field)) && samples.length > 0;
}
