import { dayParts, type Day } from "../../../src/core/calendar/day";
import type { Person, SampleOutcome } from "../life/life";
import type { Random } from "../random";
import type { Planted } from "../workbook/planted";
import type { SampleCell } from "../workbook/sheetWriter";

/** A cell as somebody typed it, and the dirt that made it, if any. */
export interface Typed {
  readonly cell: SampleCell;
  readonly dirt: readonly Planted["what"][];
}

export const dayFormat = "m/d/yyyy";
const monthNames = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

export function typedDay(random: Random, on: Day, format = dayFormat): Typed {
  const { year, month, dayOfMonth } = dayParts(on);
  const name = monthNames[month - 1] ?? "";
  switch (random.weighted(dayStyles)) {
    case "serial":
      return { cell: { on, format }, dirt: [] };
    case "slashes":
      return { cell: `${month}/${dayOfMonth}/${year}`, dirt: ["textDate"] };
    case "words":
      return { cell: `${name} ${dayOfMonth}, ${year}`, dirt: ["textDate"] };
    case "short":
      return { cell: `${dayOfMonth}-${name}-${year % 100}`, dirt: ["twoDigitYear"] };
  }
}

const dayStyles = [
  ["serial", 86],
  ["slashes", 7],
  ["words", 4],
  ["short", 3],
] as const;

export function typedPhone(random: Random, who: Person): Typed {
  const { phone } = who;
  if (phone === undefined)
    return { cell: random.pick([null, null, "n/a", "none"]), dirt: ["missingPhone"] };
  const [code, exchange, line] = [phone.slice(0, 3), phone.slice(3, 6), phone.slice(6)];
  const usual = `(${code}) ${exchange}-${line}`;
  if (who.secondPhone !== undefined && random.chance(0.5))
    return { cell: `${usual} / ${who.secondPhone}`, dirt: ["twoPhones"] };
  switch (random.weighted(phoneStyles)) {
    case "usual":
      return { cell: usual, dirt: [] };
    case "dashes":
      return { cell: `${code}-${exchange}-${line}`, dirt: [] };
    case "dots":
      return { cell: `${code}.${exchange}.${line}`, dirt: ["phoneWithSigns"] };
    case "number":
      return { cell: Number(phone), dirt: ["phoneAsNumber"] };
    case "country":
      return { cell: `+1 ${code} ${exchange} ${line}`, dirt: ["phoneWithSigns"] };
  }
}

const phoneStyles = [
  ["usual", 46],
  ["dashes", 24],
  ["dots", 10],
  ["number", 14],
  ["country", 6],
] as const;

export function typedMoney(random: Random, dollars: number): Typed {
  if (dollars < 0)
    return random.chance(0.5)
      ? { cell: `($${-dollars}.00)`, dirt: ["moneyInWords"] }
      : { cell: { amount: dollars, format: "$#,##0.00" }, dirt: [] };
  if (!random.chance(0.08)) return { cell: { amount: dollars, format: "$#,##0.00" }, dirt: [] };
  const grouped = dollars.toString().replace(/\B(?=(\d{3})+$)/g, ",");
  return {
    cell: random.pick([`$${grouped}`, `$${grouped}.00`, `${grouped} USD`]),
    dirt: ["moneyInWords"],
  };
}

/** "Last, First", as the till prints it. */
export function lastFirst({ name }: Person): string {
  const [first = "", last = ""] = name.split(" ");
  return `${last}, ${first}`;
}

export const outcomeWords: Readonly<Record<SampleOutcome, readonly string[]>> = {
  reached: ["Reached", "Spoke with client", "Reached"],
  no_answer: ["No answer", "Left voicemail", "NA"],
  busy: ["Busy", "Line busy"],
  considering: ["Thinking about it", "Considering"],
  not_now: ["Not now", "Too expensive right now"],
  appointment: ["Booked", "Appointment booked"],
  moved_to_wechat: ["Prefers text", "Text me"],
  not_interested: ["Not interested"],
  callback: ["Call back", "Callback Sat"],
  invalid_number: ["Disconnected"],
  complaint: ["Complaint"],
  medical_escalation: ["Swelling getting worse", "Bad pain and redness"],
  do_not_contact: ["Stop calling"],
};

export const callNotes: Readonly<Record<SampleOutcome, readonly string[]>> = {
  reached: [
    "Happy with results",
    "Busy at work, will book online",
    "Asked about holiday hours",
    "",
  ],
  no_answer: ["VM full", "", ""],
  busy: [""],
  considering: ["Wants to wait for Black Friday", "Comparing with another spa"],
  not_now: ["Budget is tight", "After the holidays maybe"],
  appointment: ["Coming next week", "Wants a Saturday"],
  moved_to_wechat: ["Prefers text"],
  not_interested: ["Moved out of state", "Going elsewhere"],
  callback: ["In a meeting"],
  invalid_number: [""],
  complaint: ["Unhappy with last visit, wants Dana to call"],
  medical_escalation: ["Passed to Dr. Feld"],
  do_not_contact: ["Was upset"],
};
