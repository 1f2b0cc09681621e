import { noContactWay } from "../../../../src/core/calling/guardrails/noContactWay";
import { caseOf, her } from "../../../support/clientCase";
import { refuses, type TestClinic } from "../../../support/clinic";

/** Somebody else whose row makes the columns exist. */
const other = { name: "李娜", phone: "13800001111", phone2: "13800001112", wechat: "lina" };
const keptFor = (own: object): TestClinic => ({ clients: [{ ...her, ...own }, other] });

describe("no_contact_way (G2)", () => {
  it.each<[string, TestClinic, boolean]>([
    ["neither phone nor WeChat", keptFor({}), true],
    ["a phone", keptFor({ phone: "13800002222" }), false],
    ["only a second phone", keptFor({ phone2: "13800002222" }), false],
    ["only WeChat", keptFor({ wechat: "wangfang" }), false],
    [
      "only WeChat, and she refused messages",
      keptFor({ wechat: "wangfang", doNotContact: refuses({ message: true }) }),
      true,
    ],
    [
      "a phone, and she wants messages only",
      keptFor({ phone: "13800002222", doNotContact: refuses({ phone: true, message: false }) }),
      false,
    ],
    ["no sheet keeps phones or WeChat", { clients: [her] }, false],
    [
      "only the purchases keep phones, and hers is blank",
      {
        clients: [her],
        purchases: [{ name: "李娜", phone: "13800001111", purchaseDate: "2026-01-01" }],
      },
      true,
    ],
  ])("%s", (_what, clinic, held) => {
    expect(noContactWay(caseOf(clinic))).toBe(held);
  });
});
