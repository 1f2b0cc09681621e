import fc from "fast-check";

import { callOutcomes } from "../../../src/core/clients/codes";
import { padAfter, type PadEvent } from "../../../src/taskpane/client/padAfter";
import { outcomesIn } from "../../../src/taskpane/client/padChoices";
import {
  emptyDraft,
  padKeys,
  type PadDraft,
  type PadGroup,
} from "../../../src/taskpane/state/padDraft";

function after(groups: readonly PadGroup[], from: PadDraft = emptyDraft): PadDraft {
  return groups.reduce((draft, group) => padAfter(draft, { type: "keyPressed", group }), from);
}

describe("keys pressed one after the other", () => {
  it.each([
    ["2 chooses no answer", ["2"], "no_answer", undefined],
    ["2 again opens what else it can mean", ["2", "2"], "no_answer", "2"],
    ["a third time chooses the next", ["2", "2", "2"], "unreachable", "2"],
    ["the last is followed by the first", ["2", "2", "2", "2", "2", "2"], "no_answer", "2"],
    ["another digit chooses anew", ["2", "2", "5"], "appointment", undefined],
    ["a digit with one meaning stays", ["3", "3", "3"], "busy", undefined],
    ["M opens the rest and chooses nothing", ["M"], undefined, "M"],
    ["M keeps what is chosen", ["2", "M"], "no_answer", "M"],
    ["M again chooses the first of the rest", ["M", "M"], "unreachable", "M"],
  ] as const)("%s", (_, groups, outcome, opened) => {
    expect(after(groups)).toEqual({ ...emptyDraft, outcome, opened });
  });
});

describe("what is typed", () => {
  const typed: PadDraft = { ...emptyDraft, note: "in a meeting", nextContact: "2026-11-25" };

  it("stays when the outcome changes", () => {
    expect(after(["2", "5"], typed)).toEqual({ ...typed, outcome: "appointment" });
  });

  it("loses only the day when the outcome is let go", () => {
    expect(padAfter(after(["2", "2"], typed), { type: "unchosen" })).toEqual({
      ...typed,
      nextContact: "",
    });
  });

  it("goes into its own field", () => {
    expect(padAfter(typed, { type: "typed", field: "mood", text: "calm" })).toEqual({
      ...typed,
      mood: "calm",
    });
  });

  it("of the note is never lost by any key or choice", () => {
    const events: fc.Arbitrary<PadEvent> = fc.oneof(
      fc.record({
        type: fc.constant("keyPressed" as const),
        group: fc.constantFrom<PadGroup>(...padKeys, "M"),
      }),
      fc.record({
        type: fc.constant("outcomeChosen" as const),
        outcome: fc.constantFrom(...callOutcomes),
      }),
      fc.constant<PadEvent>({ type: "unchosen" }),
    );
    fc.assert(
      fc.property(fc.array(events, { maxLength: 30 }), (all) => {
        const draft = all.reduce(padAfter, typed);
        expect(draft.note).toBe(typed.note);
      }),
    );
  });

  it("can be any outcome of a key by pressing it alone", () => {
    for (const key of padKeys)
      for (const [place, outcome] of outcomesIn(key).entries()) {
        const presses = place === 0 ? 1 : place + 2;
        expect(after(Array.from({ length: presses }, () => key)).outcome).toBe(outcome);
      }
  });
});
