import type { FieldName } from "./fieldNames";
import type { SheetKind } from "./fieldKinds";
import type { ColumnQuestion, FilledCell, SkippedRow } from "./tableJob";
import type { Orientation } from "./tableLayout";

/** Why a sheet is read, not read, or asked about. */
export type SheetWhy =
  | { readonly code: "headers_found" }
  | { readonly code: "corrected" }
  | { readonly code: "our_sheet"; readonly role: string }
  | { readonly code: "empty" }
  | { readonly code: "no_header" }
  | { readonly code: "week_grid" }
  | { readonly code: "no_client_column" }
  | { readonly code: "backup" }
  | { readonly code: "not_records" }
  | { readonly code: "switched_off" }
  | { readonly code: "hidden" }
  | { readonly code: "possible_copy"; readonly of?: string }
  | { readonly code: "guessed_columns" };

/** What the manager is told about a sheet as a whole. */
export type SheetFlag =
  | {
      readonly code: "DUPLICATE_HEADER";
      readonly columns: readonly string[];
      readonly field: FieldName;
    }
  | { readonly code: "GUESSED_HEADER"; readonly columns: readonly string[] }
  | { readonly code: "HEALTH_COLUMN"; readonly columns: readonly string[] }
  | { readonly code: "SENSITIVE_COLUMN"; readonly columns: readonly string[] }
  | { readonly code: "DATES_FILLED_DOWN"; readonly rows: number }
  | { readonly code: "NAMES_MISSING"; readonly rows: number }
  | { readonly code: "NEEDS_YEAR"; readonly columns: readonly string[] }
  | { readonly code: "GRID_MARKS"; readonly marks: readonly string[] }
  | { readonly code: "ONE_CLIENT_CARD" }
  | { readonly code: "SHARED_CARD_NUMBER"; readonly cards: number }
  | { readonly code: "UNREAD_TABLE"; readonly sheetRow: number }
  | { readonly code: "HIDDEN_SHEET" };

/** A column as understood, for the set-up screen. */
export interface ColumnReading {
  readonly column: string;
  readonly header: string;
  readonly field: FieldName | undefined;
  readonly guess: boolean;
  readonly samples: readonly string[];
}

/** One table of a sheet that is more than a plain list. */
export interface TableReading {
  readonly range: string;
  readonly kind: SheetKind;
  readonly orientation: Orientation;
  readonly columns: Readonly<Record<string, string>>;
  readonly used: number;
  readonly headerRows: readonly number[];
  /** The client of a card. */
  readonly client?: Readonly<Record<string, string>>;
}

/** What was understood of one sheet. */
export interface SheetReading {
  readonly name: string;
  readonly hidden: boolean;
  readonly use: "yes" | "no" | "ask";
  readonly kind: SheetKind | null;
  readonly why: SheetWhy;
  /** 1-based. */
  readonly headerRows: readonly number[];
  /** Letter to field; a trailing "?" asks for confirmation. */
  readonly columns: Readonly<Record<string, string>>;
  readonly columnReadings: readonly ColumnReading[];
  /** Non-empty rows below the headers of its mapped tables. */
  readonly rows: number;
  readonly used: number;
  /** Sheet rows that became records, from the top. */
  readonly usedRows: Int32Array;
  readonly skipped: readonly SkippedRow[];
  readonly filled: readonly FilledCell[];
  readonly flags: readonly SheetFlag[];
  readonly questions: readonly ColumnQuestion[];
  readonly tables: readonly TableReading[];
  readonly ignoredColumns: readonly string[];
  readonly sensitiveColumns: readonly string[];
  readonly fingerprint: string;
}
