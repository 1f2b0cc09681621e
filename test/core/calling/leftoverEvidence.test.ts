import { leftoverEvidence } from "../../../src/core/calling/leftoverEvidence";
import { ago, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";

describe("what she paid for and has not used", () => {
  it.each<[string, TestClinic, unknown[]]>([
    ["nothing said", { clients: [her] }, []],
    ["nothing left", { clients: [{ ...her, qtyRemaining: 0, cardBalance: 0, rebate: 0 }] }, []],
    ["an overdrawn card is nothing left", { clients: [{ ...her, cardBalance: -5 }] }, []],
    [
      "sessions of one course, by its name",
      { packages: [{ ...her, item: "光子", qtyBought: 10, qtyRemaining: 3 }] },
      [{ code: "sessionsLeft", left: 3, bought: 10, treatment: "光子" }],
    ],
    [
      "sessions of two courses, added up",
      {
        packages: [
          { ...her, item: "光子", qtyBought: 10, qtyRemaining: 3 },
          { ...her, item: "水光", qtyBought: 5, qtyRemaining: 2 },
        ],
      },
      [{ code: "sessionsLeft", left: 5 }],
    ],
    [
      "a course used up beside an open one",
      {
        packages: [
          { ...her, item: "光子", qtyBought: 10, qtyRemaining: 3 },
          { ...her, item: "水光", qtyBought: 5, qtyRemaining: 0 },
        ],
      },
      [{ code: "sessionsLeft", left: 3, bought: 10, treatment: "光子" }],
    ],
    [
      "a course that ended yesterday",
      { packages: [{ ...her, qtyRemaining: 3, expiryDate: ago(1) }] },
      [],
    ],
    [
      "a course that ends today",
      { packages: [{ ...her, qtyRemaining: 3, expiryDate: ago(0) }] },
      [{ code: "sessionsLeft", left: 3 }],
    ],
    [
      "sessions, money and rebate",
      { clients: [{ ...her, qtyRemaining: 1, cardBalance: 20_000, rebate: 30 }] },
      [
        { code: "sessionsLeft", left: 1 },
        { code: "balance", cents: 20_000 },
        { code: "rebate", cents: 30 },
      ],
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(leftoverEvidence(caseOf(clinic))).toStrictEqual(expected);
  });
});
