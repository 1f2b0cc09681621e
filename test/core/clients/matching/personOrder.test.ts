import { knownKeys } from "../../../../src/core/clients/matching/knownKeys";
import { personOrder } from "../../../../src/core/clients/matching/personOrder";
import { rowsByClient } from "../../../../src/core/clients/rowsByClient";
import type { TestClinic } from "../../../support/clinic";
import { waysOf } from "../../../support/matching";
import { allAtOnce } from "../../../../src/core/sliced";

type ClientRow = NonNullable<TestClinic["clients"]>[number];

describe("personOrder", () => {
  it.each<[string, ClientRow, ClientRow]>([
    ["the smaller id", { clientId: "A", phone: "9" }, { clientId: "B", phone: "1" }],
    ["an id before none", { clientId: "Z" }, { phone: "1" }],
    ["the smaller phone without ids", { phone: "1", name: "赵静" }, { phone: "2", name: "李敏" }],
    ["the smaller name without either", { name: "李敏" }, { name: "赵静" }],
    ["of namesakes the one who says less", { name: "李敏" }, { name: "李敏", store: "东店" }],
  ])("puts first %s", (_what, first, second) => {
    const orderOf = (clients: readonly ClientRow[]) => {
      const ways = waysOf(clients);
      const own = rowsByClient(Int32Array.of(0, 1), 2);
      return Math.sign(personOrder(ways, own, allAtOnce(knownKeys(ways, own)))(0, 1));
    };
    expect([orderOf([first, second]), orderOf([second, first])]).toEqual([-1, 1]);
  });
});
