import { courseSheets } from "../../../src/core/calling/courseSheets";
import { clinicOf, type TestClinic } from "../../support/clinic";

const name = "王芳";

/** Sheets that tell about courses, and the fields each is asked for. */
function told(clinic: TestClinic): [string, string[]][] {
  return courseSheets(clinicOf(clinic)).map(({ kind, columns }) => [
    kind,
    Object.keys(columns).filter((field) => field !== "clientName"),
  ]);
}

describe("where a clinic keeps its courses", () => {
  it.each<[string, TestClinic, [string, string[]][]]>([
    ["nowhere", { clients: [{ name }], purchases: [{ name, purchaseDate: "2026-01-01" }] }, []],
    [
      "the package sheet goes before the purchases and the client sheet",
      {
        clients: [{ name, qtyRemaining: 3 }],
        purchases: [{ name, qtyRemaining: 3 }],
        packages: [{ name, qtyRemaining: 3 }],
      },
      [["packages", ["qtyRemaining"]]],
    ],
    [
      "the purchases go before the client sheet",
      { clients: [{ name, qtyRemaining: 3 }], purchases: [{ name, qtyUsed: 3 }] },
      [["purchases", ["qtyUsed"]]],
    ],
    [
      "the last days may stand on another sheet",
      {
        clients: [{ name, expiryDate: "2026-12-31", item: "光子", qtyRemaining: 9 }],
        packages: [{ name, qtyRemaining: 3 }],
      },
      [
        ["packages", ["qtyRemaining"]],
        ["clients", ["item", "expiryDate"]],
      ],
    ],
    [
      "one sheet that has both is enough",
      {
        clients: [{ name, expiryDate: "2026-12-31" }],
        packages: [{ name, qtyRemaining: 3, expiryDate: "2026-12-31" }],
      },
      [["packages", ["qtyRemaining", "expiryDate"]]],
    ],
    [
      "last days alone are told too",
      { clients: [{ name, expiryDate: "2026-12-31" }] },
      [["clients", ["expiryDate"]]],
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(told(clinic)).toEqual(expected);
  });
});
