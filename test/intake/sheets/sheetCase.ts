import { day } from "../../support/day";
import { workbookOf, type TestCell } from "../../support/workbook";
import { readClinic, type ClinicReading } from "../../../src/intake/readClinic";
import type { CellArea } from "../../../src/intake/sheets/workbookCells";
import type { Region } from "../../../src/core/clients/region";
import { isoDay, noDay, type Day } from "../../../src/core/calendar/day";
import type { RecordKind } from "../../../src/core/clients/records";

/** A sheet of the case files: rows as typed, merges as "A1:B2". */
export interface CaseSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

const regionOf: Readonly<Record<string, Region | undefined>> = {
  "zh-CN": "CN",
  "zh-TW": "TW",
  "zh-HK": "HK",
  "en-US": "US",
  "en-GB": "GB",
};

export function readCase(
  sheets: readonly CaseSheet[],
  locale = "zh-CN",
  today = "2026-03-20",
): ClinicReading {
  const region = regionOf[locale];
  const workbook = workbookOf(
    sheets.map(({ name, rows, merges, hidden }) => ({
      name,
      rows,
      merges: (merges ?? []).map(areaOf),
      hidden: hidden ?? false,
    })),
  );
  return readClinic(workbook, { asOf: day(today), ...(region === undefined ? {} : { region }) });
}

export function areaOf(range: string): CellArea {
  const [from, to] = range.split(":").map((address) => /^([A-Z]+)(\d+)$/.exec(address));
  return {
    firstRowIndex: Number(from?.[2]) - 1,
    firstColumnIndex: columnOf(from?.[1] ?? "A"),
    lastRowIndex: Number(to?.[2]) - 1,
    lastColumnIndex: columnOf(to?.[1] ?? "A"),
  };
}

function columnOf(letters: string): number {
  return (
    Array.from(letters).reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** The values of one kind of records as plain rows: days as text, texts as text, blanks left out. */
export function recordsOf(reading: ClinicReading, kind: RecordKind): Record<string, unknown>[] {
  const table = reading.records[kind];
  if (table === undefined) return [];
  const fields = table.fields as Record<string, ArrayLike<unknown>>;
  return Array.from({ length: table.count }, (_, at) => {
    const record: Record<string, unknown> = { sheetRow: table.sheetRow[at] };
    for (const [name, column] of Object.entries(fields)) {
      const value = column[at];
      if (value === undefined || value === noDay || value === -1 || Number.isNaN(value)) continue;
      if (column instanceof Uint8Array && value === 0) continue;
      record[name] =
        column instanceof Int32Array
          ? /Date$|^(stayStart|STAY_END|dueDateBaby|leftOn|until|markedOn)$/.test(name)
            ? isoDay(value as Day)
            : reading.records.texts[value as number]
          : value;
    }
    return record;
  });
}
