import type { RedFlagReader } from "../../core/calling/redFlagReader";
import type { Day } from "../../core/calendar/day";
import type { Region } from "../../core/clients/region";
import type { DateSystem } from "../sheets/workbookCells";

/** One cell as the host hands it over; an error cell is its name, such as `#N/A`. */
export type RawCell = string | number | boolean | { readonly error: string } | null;

/**
 * What a reader found in one cell. Three ends and no fourth: a value (perhaps with flags the
 * manager is told about), a blank, or a problem. Never a guess.
 */
export type Reading<Value> =
  | { readonly kind: "value"; readonly value: Value; readonly flags: readonly CellFlag[] }
  | { readonly kind: "blank"; readonly flags: readonly CellFlag[] }
  | { readonly kind: "problem"; readonly problem: CellProblem };

/** Why a cell has no value we may use; `raw` is what stood there, as typed. */
export interface CellProblem {
  readonly code: CellProblemCode;
  readonly raw: string;
}

export const cellProblemCodes = [
  "AMBIGUOUS_DATE",
  "AMBIGUOUS_FRACTION",
  "AMBIGUOUS_NUMBER",
  "AUTO_CONVERTED",
  "BAD_LENGTH",
  "BAD_PREFIX",
  "CELL_ERROR",
  "INCONSISTENT",
  "INVALID",
  "INVALID_DATE",
  "LOST_DIGITS",
  "LUNAR_SUSPECT",
  "MASKED",
  "MISSING",
  "MISSING_NAME",
  "MULTIPLE_VALUES",
  "NEEDS_AREA_CODE",
  "NEEDS_DAY",
  "NEEDS_MERGE_DECISION",
  "NEEDS_YEAR",
  "NOT_A_CLIENT",
  "NOT_A_DATE",
  "NOT_A_NUMBER",
  "NOT_A_PHONE",
  "OUT_OF_RANGE",
  "PLACEHOLDER",
  "RANGE",
  "RELATIVE_DATE",
  "SUBTOTAL_ROW",
  "UNKNOWN_KIND",
  "UNKNOWN_STATUS",
  "UNKNOWN_UNIT",
] as const;

export type CellProblemCode = (typeof cellProblemCodes)[number];

/** What the manager is told about a value that was accepted. */
export const cellFlags = [
  "approx",
  "extracted",
  "guess",
  "relativeYear",
  "repaired",
  "serialText",
  "summed",
  "trailingText",
  "DITTO",
  "DNC_HINT",
  "ESCALATE",
  "FUTURE_DATE",
  "MULTIPLE_VALUES",
  "PARTIAL_NAME",
  "POSSIBLE_COPY",
  "PRIVACY",
  "RELATIVE_DATE",
  "SENSITIVE_ID",
  "THIRD_PARTY",
  "WECHAT_ONLY",
] as const;

export type CellFlag = (typeof cellFlags)[number];

/** What a reader may know besides the cell. Absent means unknown, and unknown is never guessed. */
export interface CellContext {
  /** The day asked about; two-digit years, "未到" and future dates are read against it. */
  readonly asOf: Day;
  readonly region?: Region | undefined;
  readonly dateSystem: DateSystem;
  /** Number format code of the cell ("yyyy/m/d", "General", …). */
  readonly numberFormat?: string;
  /** The header above the cell, and the unit found in it ("万", "千元", "USD"). */
  readonly header?: string;
  readonly headerUnit?: string;
  /** Year and month the cell's sheet, title or banner names. */
  readonly year?: number;
  readonly month?: number;
  /** The date of the row above, for a column whose years turn over. */
  readonly previousOn?: Day;
  /** Day/month order of the whole column, when its other cells or the manager settled it. */
  readonly dayOrder?: "dayFirst" | "monthFirst" | "yearFirst";
  /** Currency of the column or the region's, as an ISO code. */
  readonly currency?: string;
  /** Highest score of the column's scale. */
  readonly scale?: number;
  /** The date of the cell's own row, for a status that means one thing before it, one after. */
  readonly rowOn?: Day;
  /** A year that stands in another column of the row. */
  readonly rowYear?: number;
  /** Finds symptoms in what a caller wrote; without it only the outcome's own words do. */
  readonly redFlagsIn?: RedFlagReader;
  /** IANA zone of the clinic, for stamps written in UTC ("Asia/Shanghai"). */
  readonly timeZone?: string;
  /** The distinct values of the column, where a code is only understood beside its others. */
  readonly columnValues?: readonly string[];
  /** Set where the field tells what happened, so that a day after `asOf` is flagged. */
  readonly mustBePast?: boolean;
  /** Set where a month is all the column wants. */
  readonly precision?: "month";
}

/** A value, and whatever the manager should be told about it. */
export function read<Value>(value: Value, ...flags: readonly CellFlag[]): Reading<Value> {
  return { kind: "value", value, flags };
}

/** Nothing stands there, or a word for nothing ("无", "—", "N/A"). */
export function blank(...flags: readonly CellFlag[]): Reading<never> {
  return { kind: "blank", flags };
}

/** Something stands there that must be shown to a person. */
export function unreadable(code: CellProblemCode, raw: RawCell): Reading<never> {
  return { kind: "problem", problem: { code, raw: rawText(raw) } };
}

/** The cell as a person sees it, for messages. */
export function rawText(raw: RawCell): string {
  if (raw === null) return "";
  return typeof raw === "object" ? raw.error : String(raw);
}
