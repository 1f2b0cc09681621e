import { nameClients } from "../../../../src/core/clients/matching/nameClients";
import { allAtOnce } from "../../../../src/core/sliced";
import { groupingOf } from "../../../support/matching";

describe("nameClients", () => {
  const clients = [
    { name: "赵静" },
    { name: "李敏", phone: "222" },
    { clientId: "B", name: "王芳" },
    { name: "孙莉", phone: "111" },
    { clientId: "A" },
  ];

  it("numbers clients by id, then phone, then name", () => {
    const { count, clientOf } = allAtOnce(nameClients(groupingOf(clients)));
    expect([count, ...clientOf]).toEqual([5, 4, 3, 1, 2, 0]);
  });

  it("numbers joined rows as one, and the undecided not at all", () => {
    const grouping = groupingOf(clients);
    grouping.sets.join(0, 2);
    grouping.undecided.add(1);
    const { count, clientOf, id, name } = allAtOnce(nameClients(grouping));
    expect([count, ...clientOf]).toEqual([3, 1, -1, 1, 2, 0]);
    const { texts } = grouping.ways;
    expect([texts[id[1]!], texts[name[1]!]]).toEqual(["B", "王芳"]);
  });
});
