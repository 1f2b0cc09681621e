import { dayParts } from "../../core/calendar/day";
import { readDate } from "../cells/date";
import { readBanner, type Banner } from "./bannerText";
import type { CellContext, RawCell } from "../cells/reading";
import { quantityFields } from "./columnSums";
import { clientKeyFields, type FieldName } from "./fieldNames";
import type { RowReason } from "./rowReasons";
import { isNameAlone, rowWord, rowWordOf } from "./rowWords";
import type { SheetTable } from "./tableColumns";

/** The only filled cell of a row, and where it stands. */
export interface LoneCell {
  readonly raw: RawCell;
  readonly field: FieldName | undefined;
  readonly isFirst: boolean;
  /** True where it is merged with the cells to its right. */
  readonly isWide: boolean;
}

/** What a row with one cell is: a record, or a reason why it is none and what it gives below. */
export type LoneCellMeaning = { readonly reason: RowReason; readonly banner?: Banner } | "record";

/** Where one printed page ends and the next begins. */
const pageMark = /^第?\s*\d+\s*[页頁]|^(?:第|共).{1,4}[页頁]|^page\s*\d+/i;
const remark = /[:：。！!]|^(?:注|备注|说明|制表|审核|打印|导出)/;
/** Longest heading between rows; longer ones are notes. */
const longestHeading = 12;

/**
 * Says what a row with one filled cell is: a heading that dates the rows below, a page mark, a note,
 * the title once more, or a record of which only the name is known.
 *
 * @param cell - the cell
 * @param table - the table it stands in
 * @param dates - how days are read in this workbook
 */
export function loneCell(cell: LoneCell, table: SheetTable, dates: CellContext): LoneCellMeaning {
  const { raw, field } = cell;
  const text = typeof raw === "string" ? raw.trim() : "";
  const word = rowWordOf(text);
  if (word === rowWord.instruction) return { reason: "instruction" };
  if (word === rowWord.note || pageMark.test(text)) return { reason: "note" };
  const banner = bannerOfCell(raw, field, dates);
  if (banner !== undefined) return { reason: "banner", banner };
  if (typeof raw !== "string") return "record";
  if (table.titles.includes(text)) return { reason: "title" };
  if (remark.test(text) && text.length > 4) return { reason: "note" };
  if (field === undefined || !clientKeyFields.has(field) || cell.isWide) {
    const isHeading = field === undefined || cell.isWide || cell.isFirst;
    if (!isHeading) return "record";
    return { reason: text.length > longestHeading ? "note" : "banner" };
  }
  if (isSentence(text)) return { reason: "note" };
  if (table.kind === "clients" || table.kind === "staff") return "record";
  return isNameAlone(text) ? "record" : { reason: "banner" };
}

/**
 * The year, month or day a heading names. A number is one only as the serial of a day near the one
 * asked about, and not in a column of amounts.
 *
 * @param raw - the only cell of its row
 * @param field - what its column holds
 * @param dates - how days are read in this workbook
 */
export function bannerOfCell(
  raw: RawCell,
  field: FieldName | undefined,
  dates: CellContext,
): Banner | undefined {
  if (typeof raw === "number") {
    const isAmount = field !== undefined && quantityFields.has(field);
    return isAmount ? undefined : serialBanner(raw, dates);
  }
  if (typeof raw !== "string") return undefined;
  return readBanner(raw) ?? (/\d/.test(raw) ? dayBanner(raw, dates) : undefined);
}

/** Years before and after the one asked about in which a bare number is taken for a day. */
const yearsAround = 20;

function serialBanner(serial: number, dates: CellContext): Banner | undefined {
  const reading = readDate(serial, dates);
  if (reading.kind !== "value" || !("on" in reading.value)) return undefined;
  const { on } = reading.value;
  const { year, month } = dayParts(on);
  const isNear = Math.abs(year - dayParts(dates.asOf).year) <= yearsAround;
  return isNear ? { year, month, on } : undefined;
}

/** A leap year, so that 29 February is a day. */
const anyYear = 2000;

/** A day as the region writes it, with its year or without. */
function dayBanner(raw: string, dates: CellContext): Banner | undefined {
  const whole = readDate(raw, dates);
  if (whole.kind === "value") {
    if (whole.flags.length > 0 || !("on" in whole.value)) return undefined;
    const { year, month } = dayParts(whole.value.on);
    return { year, month, on: whole.value.on };
  }
  if (whole.kind === "blank" || whole.problem.code !== "NEEDS_YEAR") return undefined;
  const part = readDate(raw, { ...dates, year: anyYear });
  if (part.kind !== "value" || part.flags.length > 0 || !("on" in part.value)) return undefined;
  const { month, dayOfMonth } = dayParts(part.value.on);
  return { month, dayOfMonth };
}

const nameParticle = /^(?:de|la|las|los|del|van|der|den|von|da|dos|di|bin|binti|al|el|y|e|le|st)$/;

/** "VIP clients in bold": four words or more, two of them in small letters, are no name. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/);
  const small = words.filter((word) => /^[a-z]/.test(word) && !nameParticle.test(word));
  return words.length >= 4 && small.length >= 2;
}
