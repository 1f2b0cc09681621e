import { listRows } from "../../support/listRows";
import { clinicKeyClients } from "../../../src/core/results/clinicKeyClients";
import { ownersOf } from "../../../src/core/calling/ownersOf";
import { clientCase } from "../../../src/core/calling/clientCase";
import { callDayOf } from "../../support/clientCase";
import { defaultPolicy } from "../../../src/core/policy/policy";

const valued = (count: number, consultant: string) =>
  Array.from({ length: count }, (_, place) => ({
    name: `${consultant}${place}`,
    consultant,
    spendingPower: "高",
  }));

describe("R8 key clients of each consultant", () => {
  it("are counted beside all of hers, who has none last", () => {
    const clients = [
      { name: "王芳", consultant: "小美", spendingPower: "高" },
      { name: "李敏", consultant: "小美", spendingPower: "低" },
      { name: "赵静", consultant: "小丽" },
    ];
    expect(listRows("key_clients", { clients }).map(({ values }) => values)).toEqual([
      { consultant: "小美", clients: 2, keyClients: 1, load: "few" },
      { consultant: "小丽", clients: 1, keyClients: 0, load: "few" },
    ]);
  });

  it.each([
    [49, "few"],
    [50, "usual"],
    [100, "usual"],
    [101, "many"],
    [200, "many"],
    [201, "too_many"],
  ])("%s are %s", (count, load) => {
    const [first] = listRows("key_clients", { clients: valued(count, "小美") });
    expect(first?.values).toEqual({ consultant: "小美", clients: count, keyClients: count, load });
  });

  it("warns above the clinic's own number", () => {
    const policy = {
      ...defaultPolicy,
      results: {
        ...defaultPolicy.results,
        keyClientsFrom: 1,
        keyClientsTo: 2,
        keyClientsWarnAbove: 3,
      },
    };
    const told = listRows("key_clients", { clients: valued(4, "小美") }, { policy });
    expect(told.map(({ values }) => values.load)).toEqual(["too_many"]);
  });

  it("names those nobody looks after, without a load", () => {
    const clients = [{ name: "王芳", spendingPower: "高" }, ...valued(1, "小美")];
    expect(listRows("key_clients", { clients }).map(({ values }) => values)).toEqual([
      { consultant: "小美", clients: 1, keyClients: 1, load: "few" },
      { clients: 1, keyClients: 1 },
    ]);
  });

  it("says what the results say", () => {
    const clients = [...valued(3, "小美"), ...valued(2, "小丽"), { name: "王芳" }];
    const day = callDayOf({ clients });
    const results = clinicKeyClients(day, (client) => ownersOf(clientCase(day, client))[0]);
    const list = listRows("key_clients", { clients }).filter(({ values }) => values.keyClients);
    expect(list.map(({ values }) => [values.consultant, values.keyClients])).toEqual(
      results.map(({ name, clients: own }) => [name, own.length]),
    );
  });
});
