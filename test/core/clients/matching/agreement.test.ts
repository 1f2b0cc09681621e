import {
  idsAgree,
  namesAgree,
  partialNamesAgree,
  phonesAgree,
  storesAgree,
} from "../../../../src/core/clients/matching/agreement";
import type { TestClinic } from "../../../support/clinic";
import { indexOf } from "../../../support/matching";

type Call = NonNullable<TestClinic["calls"]>[number];

const fang = {
  clientId: "A1",
  memberCardNo: "C1",
  name: "王芳",
  phone: "111",
  phone2: "222",
  store: "东店",
};

describe("a row held against 王芳", () => {
  const ask = (agree: typeof idsAgree, call: Call) => {
    const { index, callWays } = indexOf([fang], [call]);
    return agree(index, callWays[0]!, 0);
  };

  it.each<[string, typeof idsAgree, Call, string]>([
    ["the same id", idsAgree, { clientId: "a1" }, "agrees"],
    ["another id", idsAgree, { clientId: "A2" }, "differs"],
    ["the same id and another card", idsAgree, { clientId: "A1", memberCardNo: "C2" }, "differs"],
    ["no id", idsAgree, { name: "王芳" }, "silent"],
    ["her second phone", phonesAgree, { phone: "222" }, "agrees"],
    ["two phones, one hers", phonesAgree, { phone: "999", phone2: "111" }, "agrees"],
    ["another phone", phonesAgree, { phone: "999" }, "differs"],
    ["no phone", phonesAgree, { name: "王芳" }, "silent"],
    ["her name, spaced", namesAgree, { name: "王 芳" }, "agrees"],
    ["another name", namesAgree, { name: "李敏" }, "differs"],
    ["a partial name only", namesAgree, { partialName: "王姐" }, "silent"],
    ["a partial name that fits", partialNamesAgree, { partialName: "王姐" }, "agrees"],
    ["a partial name that does not", partialNamesAgree, { partialName: "李姐" }, "differs"],
    ["a whole name only", partialNamesAgree, { name: "王芳" }, "silent"],
    ["her store", storesAgree, { name: "王芳", store: "东店" }, "agrees"],
    ["another store", storesAgree, { name: "王芳", store: "西店" }, "differs"],
  ])("with %s", (_what, agree, call, expected) => {
    expect(ask(agree, call)).toBe(expected);
  });

  it("is silent about what the client never said", () => {
    const { index, callWays } = indexOf([{ name: "王芳" }], [{ phone: "111", clientId: "A1" }]);
    const answers = [idsAgree, phonesAgree].map((agree) => agree(index, callWays[0]!, 0));
    expect(answers).toEqual(["silent", "silent"]);
  });
});
