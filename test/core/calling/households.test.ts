import { households } from "../../../src/core/calling/households";
import { allAtOnce } from "../../../src/core/sliced";
import { candidateOf, openCallsOf, type TestCall } from "../../support/assigned";

/** Calls in the order of the sheet: who leads, then who is spoken to in the same call. */
function callsOf(...clients: (Partial<TestCall> & { readonly name: string })[]): string[][] {
  const candidates = clients.map(({ name: _name, ...client }, place) =>
    candidateOf({ reason: "birthday", client: place, ...client }),
  );
  const { leads, othersOf } = allAtOnce(households(openCallsOf(candidates)));
  return Array.from(leads, (lead) =>
    [lead, ...(othersOf.get(lead) ?? [])].map((place) => clients[place]?.name ?? "–"),
  );
}

describe("one call per phone (G7), in the order of the sheet (C4)", () => {
  it.each<[string, (Partial<TestCall> & { readonly name: string })[], string[][]]>([
    ["nobody", [], []],
    [
      "one number, the more urgent leads",
      [
        { name: "母", phone: 1, reason: "dormant_low_b" },
        { name: "女", phone: 1, reason: "postop_d1" },
      ],
      [["女", "母"]],
    ],
    [
      "everybody on the number is on that row, in their order",
      [
        { name: "丙", phone: 1, reason: "monthly_care" },
        { name: "甲", phone: 1, reason: "callback" },
        { name: "乙", phone: 1, reason: "birthday" },
      ],
      [["甲", "乙", "丙"]],
    ],
    [
      "other numbers are other calls",
      [
        { name: "甲", phone: 1 },
        { name: "乙", phone: 2 },
      ],
      [["甲"], ["乙"]],
    ],
    ["clients without a number stand alone", [{ name: "甲" }, { name: "乙" }], [["甲"], ["乙"]]],
    [
      "a household stands where its lead does",
      [
        { name: "甲", phone: 1, reason: "monthly_care" },
        { name: "乙", phone: 2, reason: "birthday" },
        { name: "丙", phone: 1, reason: "callback" },
      ],
      [["丙", "甲"], ["乙"]],
    ],
  ])("%s", (_what, clients, expected) => {
    expect(callsOf(...clients)).toEqual(expected);
  });
});
