import { plural } from "./plural";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** How days, counts and extensions are spoken. */
export const units = {
  spokenDay: (month: number, dayOfMonth: number) => `${dayOfMonth} ${months[month - 1] ?? ""}`,
  spokenDayOfYear: (year: number, month: number, dayOfMonth: number) =>
    `${dayOfMonth} ${months[month - 1] ?? ""} ${year}`,
  spokenTime: (hour: number, minute: number) =>
    `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`}` +
    (hour < 12 ? " am" : " pm"),
  sessions: (count: number) => plural(count, "session"),
  phoneExtension: (extension: string) => ` ext. ${extension}`,
};
export type UnitWords = typeof units;
