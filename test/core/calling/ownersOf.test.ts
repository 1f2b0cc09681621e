import { ownersOf } from "../../../src/core/calling/ownersOf";
import { ago, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";

const file = { ...her, consultant: "李", therapist: "张" };

describe("whose client she is, first choice first (C5)", () => {
  it.each<[string, TestClinic, string[]]>([
    ["her consultant, then her therapist", { clients: [file] }, ["李", "张"]],
    ["her therapist alone", { clients: [{ ...her, therapist: "张" }] }, ["张"]],
    ["nobody's", { clients: [her] }, []],
    ["a cell of spaces names nobody", { clients: [{ ...her, consultant: " " }] }, []],
    [
      "the manager's choice stands in place of the consultant",
      { clients: [file], marks: [{ ...her, mark: "owner", value: "赵", markedOn: ago(9) }] },
      ["赵", "张"],
    ],
    [
      "of her newest visit or purchase, when her file is silent",
      {
        visits: [
          { ...her, visitDate: ago(9), consultant: "老", therapist: "张" },
          { ...her, visitDate: ago(3), consultant: "李" },
        ],
        purchases: [{ ...her, purchaseDate: ago(5), consultant: "孙", therapist: "钱" }],
      },
      ["李", "钱"],
    ],
    [
      "her file goes before a newer purchase",
      {
        clients: [file],
        purchases: [{ ...her, purchaseDate: ago(1), consultant: "孙" }],
      },
      ["李", "张"],
    ],
    [
      "of two names of one day the first in the alphabet",
      {
        visits: [
          { ...her, visitDate: ago(3), consultant: "B" },
          { ...her, visitDate: ago(3), consultant: "A" },
        ],
      },
      ["A"],
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(ownersOf(caseOf(clinic))).toEqual(expected);
  });
});
