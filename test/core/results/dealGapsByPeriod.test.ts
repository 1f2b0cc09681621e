import { noDay } from "../../../src/core/calendar/day";
import { dealGapsByPeriod } from "../../../src/core/results/dealGapsByPeriod";

const deal = (client: number, day: number, cents = 100) => ({ client, day, cents });
const decade = (day: number): number => (day < 0 ? noDay : Math.floor(day / 10) * 10);

describe("dealGapsByPeriod", () => {
  it("counts a second deal in both readings and a third in one", () => {
    const days = [deal(1, 1), deal(1, 11), deal(1, 15), deal(2, 3), deal(2, 17)];
    expect(dealGapsByPeriod(days, decade)).toEqual([
      {
        key: 10,
        seconds: { clients: [1, 2], medianDays: 12, isSmall: true },
        sincePrevious: { clients: [1, 2], medianDays: 10, isSmall: true },
      },
    ]);
  });

  it("passes over a day given back to nothing", () => {
    const days = [deal(1, 1), deal(1, 5, 0), deal(1, 11)];
    expect(dealGapsByPeriod(days, decade)[0]?.seconds.medianDays).toBe(10);
  });

  it("leaves out what is not asked about, and says nothing of first deals", () => {
    expect(dealGapsByPeriod([deal(1, -30), deal(1, -5), deal(2, 5)], decade)).toEqual([]);
  });

  it.each([
    [9, true],
    [10, false],
  ])("of %d deals is small: %s", (count, isSmall) => {
    const days = Array.from({ length: count }, (_, client) => [
      deal(client, 1),
      deal(client, 12),
    ]).flat();
    expect(dealGapsByPeriod(days, decade)[0]?.seconds.isSmall).toBe(isSmall);
  });
});
