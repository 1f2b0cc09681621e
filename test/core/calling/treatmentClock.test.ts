import { ago, ahead, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";

/** Which plan runs, and for how many days. */
function running(clinic: TestClinic): string | undefined {
  const { clock, day } = caseOf(clinic);
  if (clock === undefined) return undefined;
  return `${clock.plan.id} ${day.asOf - clock.treatedOn} ${clock.treatment ?? "–"}`;
}

describe("the follow-up clock (C2)", () => {
  it.each<[string, TestClinic, string | undefined]>([
    [
      "a visit whose treatment has a plan",
      { visits: [{ ...her, visitDate: ago(5), item: "光子" }] },
      "laser_light 5 光子",
    ],
    ["a plain visit", { visits: [{ ...her, visitDate: ago(5), item: "面部清洁" }] }, undefined],
    ["a visit without a treatment", { visits: [{ ...her, visitDate: ago(5) }] }, undefined],
    [
      "a visit of today",
      { visits: [{ ...her, visitDate: ago(0), item: "光子" }] },
      "laser_light 0 光子",
    ],
    ["a visit of tomorrow", { visits: [{ ...her, visitDate: ahead(1), item: "光子" }] }, undefined],
    [
      "did not come",
      { visits: [{ ...her, visitDate: ago(5), item: "光子", appointmentStatus: "no_show" }] },
      undefined,
    ],
    [
      "only consulted",
      { visits: [{ ...her, visitDate: ago(5), item: "光子", visitKind: "consultation" }] },
      undefined,
    ],
    [
      "only reviewed",
      { visits: [{ ...her, visitDate: ago(5), item: "光子", visitKind: "review" }] },
      undefined,
    ],
    [
      "a treatment date in her file",
      { clients: [{ ...her, treatmentDate: ago(5) }] },
      "standard 5 –",
    ],
    [
      "a treatment date beside a treatment without a plan",
      { clients: [{ ...her, treatmentDate: ago(5), item: "面部清洁" }] },
      "standard 5 面部清洁",
    ],
    [
      "a treatment date beside a treatment with a plan",
      { clients: [{ ...her, treatmentDate: ago(5), item: "光子" }] },
      "laser_light 5 光子",
    ],
    ["a treatment date of tomorrow", { clients: [{ ...her, treatmentDate: ahead(1) }] }, undefined],
    [
      "the treatment date of a visit goes before its own day",
      { visits: [{ ...her, visitDate: ago(2), treatmentDate: ago(5), item: "光子" }] },
      "laser_light 5 光子",
    ],
    [
      "the newest of all",
      {
        clients: [{ ...her, treatmentDate: ago(5) }],
        visits: [
          { ...her, visitDate: ago(3), item: "光子" },
          { ...her, visitDate: ago(4), item: "玻尿酸" },
        ],
      },
      "laser_light 3 光子",
    ],
    [
      "of one day the plan with the longer no-selling time",
      {
        visits: [
          { ...her, visitDate: ago(3), item: "光子" },
          { ...her, visitDate: ago(3), item: "玻尿酸" },
        ],
      },
      "filler 3 玻尿酸",
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(running(clinic)).toBe(expected);
  });
});
