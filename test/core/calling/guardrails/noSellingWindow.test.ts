import type { Reason } from "../../../../src/core/calling/callPlan";
import { noSellingWindow } from "../../../../src/core/calling/guardrails/noSellingWindow";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";

const treated = (days: number, item = "玻尿酸", rest: object = {}) => ({
  ...her,
  visitDate: ago(days),
  item,
  ...rest,
});

describe("no_selling_window (G11)", () => {
  it.each<[string, TestClinic, Reason, boolean]>([
    ["the last day of 14", { visits: [treated(14)] }, "dormant_able", true],
    ["the day after", { visits: [treated(15)] }, "dormant_able", false],
    ["the day of the treatment", { visits: [treated(0)] }, "trial", true],
    ["care is no offer", { visits: [treated(3)] }, "postop_early", false],
    ["a birthday is none", { visits: [treated(3)] }, "birthday", false],
    [
      "the older window is the longer",
      { visits: [treated(12), treated(4, "光子")] },
      "trial",
      true,
    ],
    ["both have passed", { visits: [treated(15), treated(4, "光子")] }, "trial", false],
    ["no plan, no window", { visits: [treated(1, "面部清洁")] }, "trial", false],
    ["she did not come", { visits: [treated(1, "玻尿酸", { arrived: false })] }, "trial", false],
    [
      "a treatment date beside an unknown treatment",
      { clients: [{ ...her, treatmentDate: ago(14) }] },
      "trial",
      true,
    ],
    ["never treated", { clients: [her] }, "trial", false],
  ])("%s", (_what, clinic, reason, holds) => {
    expect(noSellingWindow(caseOf(clinic), reason)).toBe(holds);
  });
});
