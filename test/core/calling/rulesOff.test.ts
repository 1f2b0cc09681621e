import headers from "../../fixtures/domain/headers.json";
import { planOf } from "../../support/calls";
import type { TestClinic } from "../../support/clinic";

const her = { name: "王芳" };

/** What a rule lacks in such a clinic; `undefined` where it works. */
function lacks(rule: string, clinic: TestClinic): readonly string[] | undefined {
  return planOf(clinic).rulesOff.find(({ reason }) => reason === rule)?.missing;
}

describe("a rule that is off names what it lacks", () => {
  it.each<[string, string, TestClinic, readonly string[] | undefined]>([
    ["a birthday", "birthday", { clients: [her] }, ["birthday"]],
    ["a treatment's day", "postop_d1", { clients: [her] }, ["treatmentDate"]],
    [
      "nothing, when visits name their treatments",
      "postop_d1",
      { visits: [{ ...her, visitDate: "2026-03-01", item: "光子" }] },
      undefined,
    ],
    [
      "only what the nearest way lacks",
      "paid_not_treated",
      { purchases: [{ ...her, purchaseDate: "2026-03-01" }] },
      ["qtyUsed"],
    ],
    [
      "the clinic's refund terms",
      "deposit_monthend",
      { deposits: [{ ...her, depositDate: "2026-03-01" }] },
      ["refundTerms"],
    ],
    ["the manager's marks", "owner_change", { clients: [her] }, ["mark"]],
    [
      "the hour",
      "appt_late",
      { appointments: [{ ...her, appointmentDate: "2026-03-20", appointmentTime: 600 }] },
      ["now"],
    ],
    ["enough visitors", "survey", { visits: [{ ...her, visitDate: "2026-03-01" }] }, ["visitors"]],
    ["a campaign", "campaign", { clients: [her] }, ["campaign"]],
    ["our sheet of goals", "expectation_check", { clients: [her] }, ["goals"]],
    [
      "a staff sheet",
      "therapist_absent",
      { appointments: [{ ...her, appointmentDate: "2026-03-20" }] },
      ["staffName"],
    ],
    ["a phone for G2", "no_contact_way", { clients: [her] }, ["phone"]],
    [
      "nothing, when a log without days says when to call again (G5)",
      "recent_contact",
      { calls: [{ ...her, nextContactDate: "2026-04-01" }] },
      undefined,
    ],
    [
      "nothing, when such a log says how the call ended (G6)",
      "resting",
      { calls: [{ ...her, callOutcome: "no_answer", nextContactDate: "2026-04-01" }] },
      undefined,
    ],
  ])("%s", (_what, rule, clinic, expected) => {
    expect(lacks(rule, clinic)).toEqual(expected);
  });

  it("names a column by its field id, or what is no column of a clinic's sheet", () => {
    const kinds = ["clients", "purchases", "visits", "packages", "deposits", "calls"] as const;
    const clinics = [{}, ...kinds.map((kind) => ({ [kind]: [her] }))];
    const named = new Set(
      clinics.flatMap((clinic) => planOf(clinic).rulesOff.flatMap(({ missing }) => missing)),
    );
    const known = new Set([...Object.keys(headers), "complaint", "neglected", "spendingPower"]);
    expect([...named].filter((field) => !known.has(field)).sort()).toEqual([
      "campaign",
      "goals",
      "handedOn",
      "mark",
      "refundTerms",
    ]);
  });
});
