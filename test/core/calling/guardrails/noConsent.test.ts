import type { Reason } from "../../../../src/core/calling/callPlan";
import { noConsent } from "../../../../src/core/calling/guardrails/noConsent";
import { defaultPolicy } from "../../../../src/core/policy/policy";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";

const careOnly = {
  ...defaultPolicy,
  guardrails: { ...defaultPolicy.guardrails, unknownConsent: "careOnly" as const },
};
const said = (consent: boolean): TestClinic => ({ clients: [{ ...her, consent }] });
const nothingSaid: TestClinic = { clients: [her] };
const marked = (clinic: TestClinic, value: string): TestClinic => ({
  ...clinic,
  marks: [{ ...her, mark: "consent", value, markedOn: ago(9) }],
});

describe("no_consent (G9)", () => {
  it.each<[string, TestClinic, Reason, boolean]>([
    ["said no, an offer", said(false), "dormant_able", true],
    ["said no, care", said(false), "birthday", false],
    ["said no, a promise", said(false), "callback", false],
    ["said yes, an offer", said(true), "dormant_able", false],
    ["never asked, an offer", nothingSaid, "dormant_able", false],
    ["said no, and yes by a mark", marked(said(false), "yes"), "dormant_able", false],
    ["said yes, and no by a mark", marked(said(true), "no"), "dormant_able", true],
    [
      "one of her two rows says no",
      {
        clients: [
          { ...her, phone: "1", consent: true },
          { ...her, phone: "1", consent: false },
        ],
      },
      "dormant_able",
      true,
    ],
  ])("the clinic calls its own clients: %s", (_what, clinic, reason, held) => {
    expect(noConsent(caseOf(clinic), reason)).toBe(held);
  });

  it.each<[string, TestClinic, Reason, boolean]>([
    ["never asked, an offer", nothingSaid, "dormant_able", true],
    ["never asked, care", nothingSaid, "birthday", false],
    ["said yes, an offer", said(true), "dormant_able", false],
  ])("the clinic chose care only: %s", (_what, clinic, reason, held) => {
    expect(noConsent(caseOf(clinic, { policy: careOnly }), reason)).toBe(held);
  });
});
