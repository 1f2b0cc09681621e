import { outcomes, planOf } from "../../support/calls";

describe("households (G7)", () => {
  const clients = [
    { name: "母", phone: "111", lastVisitDate: "2025-06-01" },
    { name: "女", phone: "111", treatmentDate: "2026-03-19" },
    { name: "友", phone: "222", lastVisitDate: "2025-06-01" },
  ];

  it("calls a phone once, for the more urgent of its people", () => {
    expect(outcomes({ clients })).toMatchObject({ 母: "held: same_phone" });
  });

  it("keeps everybody with something due on that row", () => {
    const { calls } = planOf({ clients });
    expect(calls.map(({ household }) => household.length).sort()).toEqual([0, 1]);
  });

  it("leaves clients without a phone apart", () => {
    const unphoned = clients.map(({ phone: _phone, ...rest }) => rest);
    expect(planOf({ clients: unphoned }).calls).toHaveLength(3);
  });
});
