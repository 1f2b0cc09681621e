import fc from "fast-check";

import { samePerson, type PersonKeys } from "../../../src/core/clients/samePerson";

const fang = { name: "王芳", phone: "+8613800001111" };

describe("samePerson", () => {
  it.each([
    ["equal rows", fang, fang, "same"],
    ["one name, two phones", fang, { name: "王芳", phone: "+8613900002222" }, "different"],
    ["one phone, two names", fang, { name: "李敏", phone: fang.phone }, "needsDecision"],
    ["one name, one phone missing", fang, { name: "王芳" }, "needsDecision"],
    ["one name, no phones", { name: "王芳" }, { name: "王芳" }, "needsDecision"],
    [
      "two ids on one phone",
      { ...fang, clientId: "A" },
      { ...fang, clientId: "B" },
      "needsDecision",
    ],
    [
      "one id, phone changed",
      { ...fang, clientId: "A" },
      { name: "王芳", clientId: "A", phone: "1" },
      "same",
    ],
    [
      "one id, two names",
      { ...fang, clientId: "A" },
      { name: "李敏", clientId: "A" },
      "needsDecision",
    ],
    ["王姐 on the same phone", fang, { partialSurname: "王", phone: fang.phone }, "same"],
    ["李姐 on the same phone", fang, { partialSurname: "李", phone: fang.phone }, "needsDecision"],
    ["王姐 without a phone", fang, { partialSurname: "王" }, "different"],
    ["two 王姐 without phones", { partialSurname: "王" }, { partialSurname: "王" }, "different"],
    ["a phone and no name", fang, { phone: fang.phone }, "needsDecision"],
  ] as const)("%s", (_name, one, other, answer) => {
    expect(samePerson(one, other)).toBe(answer);
    expect(samePerson(other, one)).toBe(answer);
  });

  it("does not depend on which row comes first", () => {
    const some = (values: readonly string[]) => fc.constantFrom(...values);
    const keys = fc.record(
      {
        clientId: some(["A", "B"]),
        name: some(["王芳", "李敏"]),
        partialSurname: some(["王", "李"]),
        phone: some(["1", "2"]),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<PersonKeys>;
    fc.assert(
      fc.property(keys, keys, (one, other) => {
        expect(samePerson(one, other)).toBe(samePerson(other, one));
      }),
    );
  });
});
