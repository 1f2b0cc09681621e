import type { ClientGroup, Reason } from "../../../src/core/calling/callPlan";
import { languages } from "../../../src/core/clients/language";
import { checksPassed } from "../../../src/taskpane/client/checksPassed";
import { sayPassedCheck } from "../../../src/wording/pane/sayPassedCheck";

function asked(reason: Reason, group: ClientGroup = "onSheet") {
  return { group, reasons: [{ reason, words: "", evidence: "" }] };
}

const always = [
  ...["do_not_contact", "no_contact_way", "parked", "wrong_number"],
  ...["minor_or_hold", "taken_off", "not_before", "same_phone"],
];

describe("the checks a client passed", () => {
  it("are only those nobody is exempt from, for a promise", () => {
    expect([...checksPassed(asked("callback"), [])].sort()).toEqual([...always].sort());
  });

  it("are more for care, and most for an offer", () => {
    expect(checksPassed(asked("birthday"), [])).toEqual(
      expect.arrayContaining([...always, "recent_contact", "resting"]),
    );
    expect([...checksPassed(asked("dormant_balance"), [])].sort()).toEqual(
      [
        ...always,
        "no_consent",
        "safety_open",
        "no_selling_window",
        "future_booking",
        "recent_contact",
        "resting",
      ].sort(),
    );
  });

  it("leave out a guardrail that is off", () => {
    const off = [{ reason: "no_consent", missing: ["consent"] }] as const;
    expect(checksPassed(asked("dormant_balance"), off)).not.toContain("no_consent");
  });

  it("are none for one who is held back, or has nothing due", () => {
    expect(checksPassed(asked("dormant_balance", "heldBack"), [])).toEqual([]);
    expect(checksPassed({ group: "nothingDue", reasons: [] }, [])).toEqual([]);
  });

  it.each(languages)("are each a sentence in %s", (language) => {
    for (const guardrail of checksPassed(asked("dormant_balance"), []))
      expect(sayPassedCheck(guardrail, language)).toMatch(/[.。]$/);
  });
});
