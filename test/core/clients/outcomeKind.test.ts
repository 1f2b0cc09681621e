import { outcomeKind, type OutcomeKind } from "../../../src/core/clients/outcomeKind";
import { callOutcomes } from "../../../src/core/clients/codes";

describe("outcomeKind", () => {
  it("sorts every outcome of O1", () => {
    const of = (kind: OutcomeKind) => callOutcomes.filter((each) => outcomeKind(each) === kind);
    const kinds = ["unanswered", "refused", "wrongNumber", "closed", "reached"] as const;
    const sorted = Object.fromEntries(kinds.map((kind) => [kind, of(kind)]));
    expect(sorted).toEqual({
      unanswered: ["no_answer", "unreachable", "busy"],
      refused: ["hung_up", "declined_call"],
      wrongNumber: ["wrong_number", "invalid_number"],
      closed: ["do_not_contact", "closed_deceased"],
      reached: [
        "reached",
        "callback",
        "appointment",
        "considering",
        "not_now",
        "not_interested",
        "moved_to_wechat",
        "complaint",
        "medical_escalation",
        "hold",
        "escalated",
      ],
    });
  });

  it("takes a contact without an outcome as one that reached her", () => {
    expect(outcomeKind(undefined)).toBe("reached");
  });
});
