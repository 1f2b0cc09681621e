import type { Birthday } from "../core/calendar/birthday";
import { dayFromParts, type Day } from "../core/calendar/day";
import { lunarToSolar } from "../core/calendar/lunar";
import { nextBirthday } from "../core/calendar/nextBirthday";
import { nextFollowUp } from "../core/calling/nextFollowUp";
import { followUpPlanFor, standardPlan } from "../content/followUpPlans";
import { readBirthday } from "../intake/cells/birthday";
import { rawText, type RawCell } from "../intake/cells/reading";
import { answerRows } from "./answer";
import { isBlankCell, isErrorCell } from "./argumentCells";
import { isRefusal, type Refusal } from "./cellAnswer";
import type { CellReader } from "./cellReader";

/**
 * Gives the next follow-up call after each treatment: the day it is due and its rung.
 * @customfunction NEXT.FOLLOW.UP NEXT_FOLLOW_UP
 * @param treatedOn Dates of the treatments: one cell or a column.
 * @param lastContact Dates of the last contact with each client.
 * @param asOf The day asked about: one fixed date cell. Today when left out.
 * @param treatment Names of the treatments; the usual days where it is left out or has none of its own.
 * @returns Two columns: due date and rung, such as day 28; blank when no call is left.
 */
export function nextFollowUpCells(
  treatedOn: any[][],
  lastContact?: any[][],
  asOf?: any,
  treatment?: any[][],
): any[][] {
  const given = [treatedOn, lastContact, asOf, treatment];
  return answerRows({ name: "NEXT_FOLLOW_UP", width: 2, given }, (cells, reader) => {
    const [treatedCell = null, contactCell = null, asOfCell = null, treatmentCell = null] = cells;
    const on = reader.asOf(asOfCell);
    if (isRefusal(on)) return on;
    const treated = reader.pastDay(treatedCell, on);
    if (isRefusal(treated)) return treated;
    const contacted = reader.day(contactCell, on);
    if (isRefusal(contacted)) return contacted;
    const rungDays = rungDaysOf(treatmentCell, reader);
    if (isRefusal(rungDays)) return rungDays;
    if (treated === undefined) return ["", ""];
    const next = nextFollowUp({
      treatedOn: treated,
      rungDays,
      // A contact still to come has closed nothing.
      lastContactOn: contacted !== undefined && contacted > on ? undefined : contacted,
      asOf: on,
      policy: reader.settings.policy,
    });
    if (next === undefined) return ["", ""];
    return [reader.serial(next.on), reader.words.rung(next.rungDay)];
  });
}

function rungDaysOf(treatment: RawCell, reader: CellReader): readonly number[] | Refusal {
  if (isErrorCell(treatment)) return reader.problem({ code: "CELL_ERROR", raw: treatment.error });
  const plan = isBlankCell(treatment) ? undefined : followUpPlanFor(rawText(treatment));
  return (plan ?? standardPlan).rungDays;
}

/**
 * Gives the date of each client's next birthday, by the solar or the lunar calendar.
 * @customfunction NEXT.BIRTHDAY NEXT_BIRTHDAY
 * @param birthday Birthdays as typed, with or without a year: one cell or a column.
 * @param asOf The day asked about: one fixed date cell. Today when left out.
 * @param lunar TRUE where the birthday is by the lunar calendar.
 * @returns The date of the next birthday, the day asked about included.
 */
export function nextBirthdayCells(birthday: any[][], asOf?: any, lunar?: any[][]): any[][] {
  const given = [birthday, asOf, lunar];
  return answerRows({ name: "NEXT_BIRTHDAY", width: 1, given }, (cells, reader) => {
    const [birthdayCell = null, asOfCell = null, lunarCell = null] = cells;
    const on = reader.asOf(asOfCell);
    if (isRefusal(on)) return on;
    const isLunar = reader.yesNo(lunarCell, on);
    if (isRefusal(isLunar)) return isLunar;
    const born = isLunar === true ? lunarBirthday(birthdayCell, on, reader) : undefined;
    const found = born ?? reader.read(readBirthday, birthdayCell, on);
    if (found === undefined) return [""];
    if (isRefusal(found)) return found;
    const bornOn = dayOfBirth(found);
    if (bornOn !== undefined && bornOn > on) return reader.afterAsOf(bornOn, on);
    const raw = rawText(birthdayCell);
    if (found.dayOfMonth === undefined) return reader.problem({ code: "NEEDS_DAY", raw });
    const next = nextBirthday(found, on);
    return next === undefined
      ? reader.problem({ code: "INVALID_DATE", raw })
      : [reader.serial(next)];
  });
}

/** `undefined` where the year or the day of the month is not known. */
function dayOfBirth({ calendar, year, dayOfMonth, ...rest }: Birthday): Day | undefined {
  if (year === undefined || dayOfMonth === undefined) return undefined;
  const date = { year, dayOfMonth, ...rest };
  return calendar === "solar" ? dayFromParts(date) : lunarToSolar(date);
}

/** The month and day as typed, taken for lunar ones even where the cell does not say so. */
function lunarBirthday(
  raw: RawCell,
  asOf: Day,
  reader: CellReader,
): Birthday | undefined | Refusal {
  const marked = typeof raw === "string" && !isBlankCell(raw) ? `农历${raw}` : raw;
  const asLunar = reader.read(readBirthday, marked, asOf);
  const found = isRefusal(asLunar) ? reader.read(readBirthday, raw, asOf) : asLunar;
  return found === undefined || isRefusal(found) ? found : { ...found, calendar: "lunar" };
}
