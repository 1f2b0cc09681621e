import { handoverLosses } from "../../../src/core/results/handoverLosses";
import { day } from "../../support/day";

const handover = { client: [1], day: [day("2026-01-01")] };

function lostOf(arrivedOn: string | undefined, asOf: string) {
  const arrivals = {
    client: arrivedOn === undefined ? [] : [1],
    day: arrivedOn === undefined ? [] : [day(arrivedOn)],
  };
  const told = handoverLosses(handover, arrivals, { asOf: day(asOf), days: [30, 60, 90] });
  return told.map(({ lost: { hits, trials } }) => `${hits}/${trials}`);
}

describe("handoverLosses", () => {
  it.each([
    ["who came on the day itself and never after", "2026-01-01", ["1/1", "1/1", "1/1"]],
    ["who came on day 30", "2026-01-31", ["0/1", "0/1", "0/1"]],
    ["who came on day 31", "2026-02-01", ["1/1", "0/1", "0/1"]],
    ["who never came", undefined, ["1/1", "1/1", "1/1"]],
  ])("counts a client %s", (_who, arrivedOn, lost) => {
    expect(lostOf(arrivedOn, "2026-12-31")).toEqual(lost);
  });

  it("tells nothing before the days are over", () => {
    expect(lostOf(undefined, "2026-01-30")).toEqual(["0/0", "0/0", "0/0"]);
    expect(lostOf(undefined, "2026-01-31")).toEqual(["1/1", "0/0", "0/0"]);
  });
});
