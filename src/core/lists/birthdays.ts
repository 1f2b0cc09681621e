import { addMonths } from "../calendar/addMonths";
import type { Birthday } from "../calendar/birthday";
import { addDays, dayParts, type Day } from "../calendar/day";
import { nextBirthdays } from "../calling/nextBirthdays";
import type { ClientCase } from "../calling/clientCase";
import { doNotContact } from "../calling/guardrails/doNotContact";
import { minorOrHold } from "../calling/guardrails/minorOrHold";
import { parked } from "../calling/guardrails/parked";
import { ownersOf } from "../calling/ownersOf";
import { rowsOf } from "../calling/rowsOf";
import { textIn } from "../calling/textIn";
import type { ListEntry, ListQuestion } from "./clinicList";
import { everyClient, inOrderOf } from "./everyClient";
import type { ListValues } from "./listColumns";

/**
 * L2: whose birthday is next month, by the calendar she keeps, and what she would like to get. The
 * clinic has it complete by the 20th of this month.
 *
 * A solar birthday of which only the month is known stands here without a day. Who wants no contact
 * does not stand here.
 *
 * @source rule L2 (document 002)
 */
export function birthdays(question: ListQuestion): readonly ListEntry[] {
  const { asOf } = question.day;
  const month = nextMonth(asOf);
  const fallsOn = nextBirthdays(month.from);
  const listed = everyClient(question, (own) => {
    if (doNotContact(own) || parked(own) || minorOrHold(own, "birthday")) return undefined;
    return birthdayIn(month, own, fallsOn);
  });
  return inOrderOf(listed, ({ birthdayOn }) => birthdayOn);
}

interface Month {
  readonly from: Day;
  readonly to: Day;
}

function nextMonth(asOf: Day): Month {
  const from = addMonths(addDays(asOf, 1 - dayParts(asOf).dayOfMonth), 1);
  return { from, to: addDays(addMonths(from, 1), -1) };
}

function birthdayIn(
  month: Month,
  own: ClientCase,
  fallsOn: (birthday: Birthday) => Day | undefined,
): ListValues | undefined {
  const { birthday, preferredGift } = own.day.clients;
  const rows = rowsOf(own.day.matched.clientRows, own.client);
  const { texts } = own.day.matched.records;
  const gift = Array.from(rows, (row) => textIn(texts, preferredGift, row)).find(Boolean);
  for (const rowIndex of rows) {
    const birth = birthday?.[rowIndex];
    if (birth === undefined) continue;
    const on = fallsOn(birth);
    const isKnownMonth =
      birth.dayOfMonth === undefined &&
      birth.calendar === "solar" &&
      birth.month === dayParts(month.from).month;
    if (!isKnownMonth && (on === undefined || on > month.to)) continue;
    return {
      birthdayOn: isKnownMonth ? undefined : on,
      calendar: birth.calendar,
      gift,
      missing: gift === undefined ? ["gift_missing"] : [],
      consultant: ownersOf(own)[0],
    };
  }
  return undefined;
}
