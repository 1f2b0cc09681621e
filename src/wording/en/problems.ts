import type { CellFlag } from "../../intake/cells/reading";
import type { LedgerCode } from "../../intake/sheets/ledgerLine";

/** A value with one of these is refused in some columns and accepted, with a warning, in others. */
type CodeOfBoth = "FUTURE_DATE" | "MULTIPLE_VALUES" | "RELATIVE_DATE";

/** Why a cell or a row has no value we may use: what was found, then what to do. */
export const problems: Readonly<
  Record<Exclude<LedgerCode, Exclude<CellFlag, CodeOfBoth>>, (raw: string) => string>
> = {
  AMBIGUOUS_DATE: (raw) =>
    `“${raw}” could be several days. Say once for the column which of day, month and year comes first.`,
  AMBIGUOUS_FRACTION: (raw) =>
    `“${raw}” could be a date or a part of a course. Write it in full, such as “3 of 10”.`,
  AMBIGUOUS_NUMBER: (raw) =>
    `“${raw}” can be read as several amounts. Write the one that is meant.`,
  AUTO_CONVERTED: (raw) =>
    `Excel has turned what was typed here into ${raw}. Set the cell to text and type it again.`,
  BAD_LENGTH: (raw) => `“${raw}” has too many or too few digits for a phone number. Check it.`,
  BAD_PREFIX: (raw) => `No phone number here begins like “${raw}”. Check the first digits.`,
  CELL_ERROR: (raw) => `The formula here gives ${raw}. Correct the formula, or type the value.`,
  INCONSISTENT: (raw) =>
    `The numbers in this row do not add up${raw === "" ? "" : ` (“${raw}”)`}. Check bought, used and left.`,
  INVALID: (raw) => `“${raw}” cannot be used. Check the value.`,
  INVALID_DATE: (raw) => `“${raw}” is not a day of the calendar. Type the date again.`,
  LOST_DIGITS: (raw) =>
    `“${raw}” has lost its last digits in Excel. Set the cell to text and type the whole number.`,
  LUNAR_SUSPECT: (raw) => `“${raw}” may be a lunar date. Say whether the column is lunar or solar.`,
  MASKED: (raw) => `Part of “${raw}” is hidden, so it cannot be dialled. Ask for the full number.`,
  MISSING: () => "Nothing stands here. Fill the cell in.",
  MISSING_NAME: () =>
    "This row has no client name. Fill it in, or say once that blanks mean the row above.",
  MULTIPLE_VALUES: (raw) => `“${raw}” holds several values. Keep one, or give each its own row.`,
  NEEDS_AREA_CODE: (raw) => `“${raw}” has no area code. Add it.`,
  NEEDS_DAY: (raw) => `“${raw}” names no day of the month. Add it.`,
  NEEDS_MERGE_DECISION: (raw) =>
    `${raw === "" ? "This row" : `“${raw}”`} fits several clients. Add the phone or the client ID, ` +
    "or mark who it is.",
  NEEDS_YEAR: (raw) =>
    `“${raw}” has no year. Put the year in the cell, the title or the sheet name.`,
  NOT_A_CLIENT: (raw) => `“${raw}” is not a person, so the row is left out. Nothing to do.`,
  NOT_A_DATE: (raw) => `“${raw}” is not a date. Check whether it belongs in another column.`,
  NOT_A_NUMBER: (raw) => `“${raw}” is not a number. Type the number alone.`,
  NOT_A_PHONE: (raw) =>
    `“${raw}” is not a phone number. Check whether it belongs in another column.`,
  OUT_OF_RANGE: (raw) =>
    `“${raw}” is outside what this column can hold. Check whether it belongs in another column.`,
  PLACEHOLDER: (raw) => `“${raw}” stands for an unknown value. Type the real one when it is known.`,
  RANGE: (raw) => `“${raw}” is a range. Type one number.`,
  RELATIVE_DATE: (raw) => `“${raw}” depends on the day it was written. Type the date.`,
  SUBTOTAL_ROW: (raw) => `“${raw}” is a total, so the row is left out. Nothing to do.`,
  UNKNOWN_KIND: (raw) => `What “${raw}” is cannot be told. Say what it stands for.`,
  UNKNOWN_STATUS: (raw) => `What “${raw}” means cannot be told. Say once what it stands for.`,
  UNKNOWN_UNIT: (raw) => `The unit of “${raw}” does not fit this column. Type the amount alone.`,
  UNKNOWN_CLIENT: (raw) =>
    `${raw === "" ? "The client of this row" : `“${raw}”`} is not among the clients. Check the name, ` +
    "or add the client.",
  UNREADABLE_CLIENT: () =>
    "This row has neither an ID, a name nor a phone that can be read. Fill in one of them.",
  FUTURE_DATE: (raw) =>
    `${raw === "" ? "The date of this row" : `“${raw}”`} is still to come, so it has not happened yet. Check the date.`,
  FILLED_FROM_ABOVE: () => "Blank, so it was taken from the row above. Check that this is meant.",
  SECOND_NUMBER_USED: (raw) =>
    `There is no first number, so the second is called${raw === "" ? "" : ` (“${raw}”)`}. Check it.`,
  SAME_CARD_TWO_PEOPLE: (raw) =>
    `${raw === "" ? "One card number" : `Card number “${raw}”`} stands for two people. Check the number, or add the branch.`,
  UNREAD_TABLE: () =>
    "The table this row is in could not be read. Put headings above it, one record a row.",
  banner: () => "A heading between the rows. Nothing to do.",
  subtotal: () => "A total. Nothing to do.",
  repeated_header: () => "The header again. Nothing to do.",
  title: () => "A title. Nothing to do.",
  instruction: () => "An instruction for whoever fills the sheet in. Nothing to do.",
  example: () => "An example of how to fill the sheet in. Nothing to do.",
  note: () => "A note beside the table. Nothing to do.",
  separator: () => "A line between rows. Nothing to do.",
  numbering: () => "A numbered row that is still empty. Nothing to do.",
  outside_table: () => "Beside the table, not part of it. Nothing to do, unless it is a record.",
  nothing_recorded: () => "Nothing is recorded in this row yet. Nothing to do.",
};
