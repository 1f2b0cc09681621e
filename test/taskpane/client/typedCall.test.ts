import { typedCall } from "../../../src/taskpane/client/typedCall";
import { draftOf, emptyDraft } from "../../../src/taskpane/state/padDraft";
import { clientCard } from "../../support/clientCard";
import { day } from "../../support/day";

const place = { card: clientCard(), asOf: day("2026-11-21"), caller: " 周琳 " };
const bare = {
  client: 7,
  outcome: "no_answer",
  reason: "dormant_balance",
  caller: "周琳",
  on: day("2026-11-21"),
  note: "",
};

describe("a call as it goes into the log", () => {
  it("has two keys' worth: the outcome, and the rest from the card", () => {
    expect(typedCall({ ...emptyDraft, outcome: "no_answer" }, place)).toEqual(bare);
  });

  it("has everything that was heard, without outer spaces", () => {
    const draft = {
      ...emptyDraft,
      outcome: "reached" as const,
      nextContact: "2026-12-01",
      note: " 出差 ",
      absenceCause: "没有效果",
      mood: "平静",
      need: "淡斑",
      suggestion: " 早上再打 ",
    };
    expect(typedCall(draft, place)).toEqual({
      ...bare,
      outcome: "reached",
      nextContactOn: day("2026-12-01"),
      note: "出差 · 早上再打",
      absenceCause: "没有效果",
      mood: "平静",
      need: "淡斑",
    });
  });

  it.each([
    ["without an outcome", { ...emptyDraft, note: "x" }],
    ["with a day that is past", { ...emptyDraft, outcome: "reached", nextContact: "2026-11-20" }],
    ["with a day that is none", { ...emptyDraft, outcome: "reached", nextContact: "2026-11-" }],
  ] as const)("is nothing yet %s", (_, draft) => {
    expect(typedCall(draft, place)).toBeUndefined();
  });

  it("has no reason for a client with nothing due", () => {
    const card = clientCard({ reasons: [], group: "nothingDue" });
    expect(typedCall({ ...emptyDraft, outcome: "no_answer" }, { ...place, card })).toEqual({
      ...bare,
      reason: undefined,
    });
  });

  it("comes back to the pad as it was typed", () => {
    const draft = {
      ...emptyDraft,
      outcome: "reached" as const,
      nextContact: "2026-12-01",
      note: "出差",
      mood: "平静",
    };
    const call = typedCall(draft, place);
    expect(call && draftOf(call)).toEqual(draft);
  });
});
