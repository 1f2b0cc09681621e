import type { Birthday } from "../../../src/core/calendar/birthday";
import { nextBirthday } from "../../../src/core/calendar/nextBirthday";
import { nextBirthdays } from "../../../src/core/calling/nextBirthdays";
import { day } from "../../support/day";

const asOf = day("2025-07-01");
const year: readonly Birthday[] = (["solar", "lunar"] as const).flatMap((calendar) =>
  Array.from({ length: 12 * 32 }, (_, place): Birthday => {
    const [month, dayOfMonth] = [1 + Math.floor(place / 32), place % 32];
    return { calendar, month, ...(dayOfMonth === 0 ? {} : { dayOfMonth }) };
  }),
);
const all = [...year, ...year.map((born) => ({ ...born, leap: true as const }))];

describe("birthdays of many clients", () => {
  it("come on the same day as each alone, however they are told apart", () => {
    const from = nextBirthdays(asOf);
    expect(all.map(from)).toEqual(all.map((born) => nextBirthday(born, asOf)));
  });

  it("come on the same day when asked again", () => {
    const from = nextBirthdays(asOf);
    const once = all.map(from);
    expect(all.map(from)).toEqual(once);
  });
});
