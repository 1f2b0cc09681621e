import { addDays, daysBetween, type Day } from "../../../src/core/calendar/day";
import { solarToLunar, type LunarDay } from "../../../src/core/calendar/lunar";
import months from "../../fixtures/lunar/month_starts.json";
import { day } from "../../support/day";

function monthAt(line: string): { start: Day; year: number; month: number } {
  const [start = "", name = ""] = line.split(" ");
  const [year = "", month = ""] = name.split("/");
  return { start: day(start), year: Number(year), month: Number(month) };
}

function lunarDay(year: number, month: number, dayOfMonth: number): LunarDay {
  const leap = month < 0 ? { leap: true as const } : {};
  return { year, month: Math.abs(month), dayOfMonth, ...leap };
}

describe("the lunar calendar beside a second and a third library", () => {
  const known = months.lunarJavascript.map(monthAt);

  it("agrees with lunar-javascript on every day from 1930-01-30 to 2050", () => {
    const wrong: Day[] = [];
    known.slice(0, -1).forEach(({ start, year, month }, place) => {
      const length = daysBetween(start, known[place + 1]?.start ?? start);
      for (let dayOfMonth = 1; dayOfMonth <= length; dayOfMonth++) {
        const on = addDays(start, dayOfMonth - 1);
        const expected = lunarDay(year, month, dayOfMonth);
        if (JSON.stringify(solarToLunar(on)) !== JSON.stringify(expected)) wrong.push(on);
      }
    });
    expect(wrong).toEqual([]);
    expect(known.at(-1)?.start).toBeGreaterThan(day("2050-12-31"));
  });

  it("differs from solarlunar in one month only, whose new moon fell on midnight", () => {
    expect(months.solarlunarDiffers).toEqual(["1933-07-22 1933/6"]);
    expect(solarToLunar(day("1933-07-23"))).toEqual(lunarDay(1933, 6, 1));
  });
});
