import { joinById } from "../../../../src/core/clients/matching/joinById";
import type { TestClinic } from "../../../support/clinic";
import { groupingOf, sameAs } from "../../../support/matching";

const fang = { clientId: "1", name: "王芳", phone: "111" };

describe("joinById", () => {
  it.each<[string, NonNullable<TestClinic["clients"]>, number[]]>([
    ["joins one id and name", [fang, { clientId: "1", name: "王芳" }], [0, 0]],
    ["joins one id and phone", [fang, { ...fang, name: "王方" }], [0, 0]],
    [
      "joins one id where another name has no phone",
      [fang, { clientId: "1", name: "王方" }],
      [0, 0],
    ],
    ["joins an id alone to its only holder", [fang, { clientId: "1" }], [0, 0]],
    [
      "keeps apart one id with another name and phone",
      [fang, { clientId: "1", name: "李敏", phone: "222" }],
      [0, 1],
    ],
    [
      "keeps apart one id with another name in another branch",
      [
        { clientId: "1", name: "王芳", store: "东" },
        { clientId: "1", name: "李敏", store: "西" },
      ],
      [0, 1],
    ],
    [
      "joins by card number as by id",
      [
        { memberCardNo: "C", phone: "1" },
        { memberCardNo: "C", phone: "1", name: "王芳" },
      ],
      [0, 0],
    ],
    ["joins nobody without an id", [{ name: "王芳" }, { name: "王芳", phone: "1" }], [0, 1]],
  ])("%s", (_what, clients, expected) => {
    expect(sameAs(clients, joinById)).toEqual(expected);
  });

  it("leaves an id alone undecided when two people hold it", () => {
    const grouping = groupingOf([
      fang,
      { clientId: "1", name: "李敏", phone: "222" },
      { clientId: "1" },
    ]);
    joinById(grouping);
    expect([...grouping.undecided]).toEqual([2]);
  });
});
