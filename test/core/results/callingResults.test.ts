import { defaultPolicy } from "../../../src/core/policy/policy";
import { day } from "../../support/day";
import { reportOf } from "../../support/results";

const clients = Array.from({ length: 40 }, (_, client) => ({
  clientId: `A${client}`,
  name: `client ${client}`,
}));
const visits = clients.map(({ clientId }) => ({ clientId, visitDate: "2025-01-10" }));

function heldOutMonths(holdoutFrom: number): readonly string[] | undefined {
  const results = { ...defaultPolicy.results, holdoutShare: 0.2, holdoutFrom };
  const { holdout } = reportOf({ clients, visits }, "2026-06-30", { ...defaultPolicy, results });
  return holdout?.months.map(({ heldOut }) => String(heldOut.length));
}

describe("months that are compared", () => {
  it("are those since the manager left anybody uncalled", () => {
    // On 30 June the 60 days from 1 May are over; those from 1 June are not.
    expect(heldOutMonths(day("2026-03-01"))).toEqual(["8", "8", "8"]);
    expect(heldOutMonths(day("2026-03-02"))).toEqual(["8", "8"]);
    expect(heldOutMonths(day("2026-07-01"))).toEqual([]);
  });
});
