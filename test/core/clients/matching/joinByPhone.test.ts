import { joinByPhone } from "../../../../src/core/clients/matching/joinByPhone";
import type { TestClinic } from "../../../support/clinic";
import { sameAs } from "../../../support/matching";

const fang = { name: "王芳", phone: "111" };
const jie = { partialName: "王姐", phone: "111" };

describe("joinByPhone", () => {
  it.each<[string, NonNullable<TestClinic["clients"]>, number[]]>([
    ["joins one phone and name", [fang, { ...fang, store: "东店" }], [0, 0]],
    [
      "joins by a second number",
      [
        { ...fang, phone2: "222" },
        { name: "王芳", phone: "222" },
      ],
      [0, 0],
    ],
    ["keeps apart one phone under two names", [fang, { name: "李敏", phone: "111" }], [0, 1]],
    ["joins a namesake's id", [fang, { ...fang, clientId: "A" }], [0, 0]],
    [
      "keeps apart two ids on one phone and name",
      [
        { ...fang, clientId: "A" },
        { ...fang, clientId: "B" },
      ],
      [0, 1],
    ],
    [
      "joins neither of two ids",
      [{ ...fang, clientId: "A" }, { ...fang, clientId: "B" }, fang],
      [0, 1, 2],
    ],
    ["joins a partial name that fits", [fang, jie], [0, 0]],
    ["joins a partial name with an id that fits", [fang, { ...jie, clientId: "A" }], [0, 0]],
    [
      "keeps apart a partial name that fits two",
      [fang, { name: "王敏", phone: "111" }, jie],
      [0, 1, 2],
    ],
    [
      "keeps apart two ids that fit one",
      [fang, { ...jie, clientId: "A" }, { ...jie, clientId: "B" }],
      [0, 1, 2],
    ],
    ["joins a number alone to its only holder", [fang, { phone: "111" }], [0, 0]],
    [
      "joins a number with an id to its only holder",
      [fang, { phone: "111", clientId: "A" }],
      [0, 0],
    ],
    [
      "leaves a number alone where two hold it",
      [fang, { name: "李敏", phone: "111" }, { phone: "111" }],
      [0, 1, 2],
    ],
  ])("%s", (_what, clients, expected) => {
    expect(sameAs(clients, joinByPhone)).toEqual(expected);
  });

  it.each([
    ["a household of 8", 8, true],
    ["a front desk of 9", 9, false],
  ])("takes %s for what it is", (_what, size, isJoined) => {
    const others = Array.from({ length: size - 1 }, (_, place) => ({
      name: `李${place}`,
      phone: "111",
    }));
    const people = sameAs([fang, ...others, jie], joinByPhone);
    expect(people.at(-1) === 0).toBe(isJoined);
  });
});
