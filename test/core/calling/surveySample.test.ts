import { surveySample } from "../../../src/core/calling/surveySample";
import { matchClients } from "../../../src/core/clients/matchClients";
import { summarizeClients } from "../../../src/core/clients/summarizeClients";
import { defaultPolicy } from "../../../src/core/policy/policy";
import { clinicOf } from "../../support/clinic";
import { day } from "../../support/day";

/** Names of the clients drawn out of so many visitors of yesterday, in the order of the file. */
function drawn(
  asOf: string,
  visitors: number,
  order: (names: string[]) => string[] = (one) => one,
) {
  const names = order(Array.from({ length: visitors }, (_, place) => `客${place}`));
  const clients = names.map((name) => ({ name, lastVisitDate: "2026-03-15" }));
  const matched = matchClients(clinicOf({ clients }));
  const summaries = summarizeClients(matched, day(asOf));
  const { reasons } = defaultPolicy;
  const sample = surveySample(matched, summaries, { asOf: day(asOf), reasons });
  return [...sample.clients].map((at) => matched.records.texts[matched.book.name[at] ?? -1]).sort();
}

describe("the week's survey", () => {
  it.each([
    [99, 0],
    [100, 10],
    [150, 15],
    [400, 20],
  ])("of %i visitors asks %i", (visitors, asked) => {
    expect(drawn("2026-03-18", visitors)).toHaveLength(asked);
  });

  it("is drawn once a week, from Monday to Sunday", () => {
    expect(drawn("2026-03-16", 200)).toEqual(drawn("2026-03-22", 200));
    expect(drawn("2026-03-16", 200)).not.toEqual(drawn("2026-03-23", 200));
  });

  it("does not depend on the order of rows (G14)", () => {
    expect(drawn("2026-03-18", 200, (names) => names.reverse())).toEqual(drawn("2026-03-18", 200));
  });
});
