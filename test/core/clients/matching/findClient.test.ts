import { findClient } from "../../../../src/core/clients/matching/findClient";
import type { TestClinic } from "../../../support/clinic";
import { indexOf } from "../../../support/matching";

const clients = [
  { memberCardNo: "001", name: "王芳", phone: "111", store: "东店" },
  { memberCardNo: "001", name: "李敏", phone: "222", store: "西店" },
  { name: "赵静", phone: "333" },
  { name: "赵小雨", phone: "333" },
  { partialName: "陈姐" },
];

describe("findClient, with one card number in two branches and a household", () => {
  it.each<[string, NonNullable<TestClinic["calls"]>[number], string]>([
    ["settles a shared card by the name", { memberCardNo: "001", name: "李敏" }, "client 1"],
    ["settles a shared card by the phone", { memberCardNo: "001", phone: "111" }, "client 0"],
    ["settles a shared card by the branch", { memberCardNo: "001", store: "西店" }, "client 1"],
    ["leaves a shared card alone undecided", { memberCardNo: "001" }, "NEEDS_MERGE_DECISION 2"],
    ["settles a household by the name", { name: "赵静", phone: "333" }, "client 2"],
    ["settles a household by nothing else", { phone: "333" }, "NEEDS_MERGE_DECISION 2"],
    [
      "leaves a client's phone under a stranger's name undecided",
      { name: "孙莉", phone: "222" },
      "NEEDS_MERGE_DECISION 1",
    ],
    [
      "leaves a household's phone under a third name undecided",
      { name: "孙莉", phone: "333" },
      "NEEDS_MERGE_DECISION 2",
    ],
    [
      "leaves a client's phone under another's surname undecided",
      { partialName: "王姐", phone: "222" },
      "NEEDS_MERGE_DECISION 1",
    ],
    [
      "follows the id although the name is another",
      { memberCardNo: "001", name: "孙莉", phone: "222" },
      "client 1",
    ],
    ["finds a client known by a partial name alone", { partialName: "陈姐" }, "client 4"],
    ["finds nobody by an unknown name", { name: "孙莉" }, "UNKNOWN_CLIENT 0"],
  ])("%s", (_what, call, expected) => {
    const { index, callWays } = indexOf(clients, [call]);
    const found = findClient(index, callWays[0]!);
    expect(
      found.ok ? `client ${found.value}` : `${found.problem.code} ${found.problem.candidates}`,
    ).toBe(expected);
  });
});
