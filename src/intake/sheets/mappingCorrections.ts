import type { Region } from "../../core/clients/region";
import type { FieldName } from "./fieldNames";
import type { SheetKind } from "./fieldKinds";

/** What the manager corrected about one sheet; what she left alone stays as found. */
export interface SheetCorrection {
  /** The sheet it was made for. */
  readonly sheet: string;
  /** Headers of that sheet; a new month's sheet with the same headers takes the correction over. */
  readonly fingerprint?: string;
  readonly use?: "yes" | "no";
  readonly kind?: SheetKind;
  /** 1-based rows of the header. */
  readonly headerRows?: readonly number[];
  /** By column letter: a field, or "ignored". */
  readonly columns?: Readonly<Record<string, FieldName | "ignored">>;
  /** By column letter: which of day, month and year comes first. */
  readonly dayOrders?: Readonly<Record<string, "dayFirst" | "monthFirst" | "yearFirst">>;
  /** Year of dates that have none. */
  readonly year?: number;
}

/** Everything the manager corrected about how the workbook is read. */
export interface MappingCorrections {
  readonly region?: Region;
  readonly sheets?: readonly SheetCorrection[];
}

/** The correction for a sheet: made for its name, else for its headers. */
export function correctionFor(
  corrections: MappingCorrections | undefined,
  sheet: string,
  fingerprint: string,
): SheetCorrection | undefined {
  const all = corrections?.sheets ?? [];
  return (
    all.find((correction) => correction.sheet === sheet) ??
    all.find(
      (correction) =>
        correction.fingerprint !== undefined && correction.fingerprint === fingerprint,
    )
  );
}
