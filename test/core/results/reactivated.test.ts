import { reactivated } from "../../../src/core/results/reactivated";
import type { ReactivatedBy } from "../../../src/core/policy/results";
import { callResultsOf, type ToldCall } from "../../support/callResults";
import { day } from "../../support/day";

function found(calls: readonly ToldCall[], by: ReactivatedBy, arrivals = ["2026-01-01"]) {
  const columns = { client: arrivals.map(() => 0), day: arrivals.map((on) => day(on)) };
  return reactivated(callResultsOf(calls), columns, { by, fromDay: 90 });
}

describe("reactivated", () => {
  it.each<[ReactivatedBy, readonly number[]]>([
    ["contact", [0, 1, 2]],
    ["arrival", [1, 2]],
    ["purchase", [2]],
  ])("counted by %s", (by, places) => {
    const calls: ToldCall[] = [
      { on: "2026-05-01", client: 0, stage: "reached" },
      { on: "2026-05-01", client: 1, stage: "arrived" },
      { on: "2026-05-01", client: 2, stage: "bought" },
    ];
    const arrivals = { client: [0, 1, 2], day: [1, 1, 1].map(() => day("2026-01-01")) };
    expect(reactivated(callResultsOf(calls), arrivals, { by, fromDay: 90 })).toEqual(places);
  });

  it.each([
    ["89 days away", "2026-03-31", []],
    ["90 days away", "2026-04-01", [0]],
  ])("asks how long she was away on the day of the call: %s", (_away, on, places) => {
    expect(found([{ on, stage: "arrived" }], "arrival")).toEqual(places);
  });

  it("counts one absence once and the next one again", () => {
    const calls: ToldCall[] = [
      { on: "2026-05-01", stage: "arrived" },
      { on: "2026-05-03", stage: "arrived" },
      { on: "2026-12-01", stage: "arrived" },
    ];
    expect(found(calls, "arrival", ["2026-01-01", "2026-05-05"])).toEqual([0, 2]);
  });

  it("counts nobody who never came before", () => {
    expect(found([{ on: "2026-05-01", stage: "bought" }], "contact", [])).toEqual([]);
  });
});
