import { nextContact } from "../../../src/taskpane/client/nextContact";
import { emptyDraft } from "../../../src/taskpane/state/padDraft";
import { day } from "../../support/day";

const asOf = day("2026-11-21");
const byRule = { no_answer: day("2026-11-22"), reached: day("2026-11-28") } as const;

describe("the next contact of a call being logged", () => {
  it.each([
    ["is not asked before an outcome", undefined, "2026-11-22", undefined],
    ["is the rule's day", "no_answer", "", { kind: "byRule", on: day("2026-11-22") }],
    [
      "is the rule's even where it was typed",
      "no_answer",
      "2026-11-22",
      { kind: "byRule", on: day("2026-11-22") },
    ],
    ["is a day chosen by hand", "reached", "2026-11-25", { kind: "chosen", on: day("2026-11-25") }],
    ["may be the same day", "reached", "2026-11-21", { kind: "chosen", on: asOf }],
    ["may not be past", "reached", "2026-11-20", { kind: "past", on: day("2026-11-20") }],
    ["must be a day", "reached", "0002-13-01", { kind: "unreadable" }],
    ["is none for who asked to be left alone", "do_not_contact", "", none("never")],
    ["is none for a wrong number", "wrong_number", "", none("repair")],
    ["is none while a complaint is open", "complaint", "", none("settled")],
    ["may still be chosen there", "complaint", "2026-11-23", chosen("2026-11-23")],
  ] as const)("%s", (_, outcome, typed, next) => {
    expect(nextContact({ ...emptyDraft, outcome, nextContact: typed }, byRule, asOf)).toEqual(next);
  });
});

function none(because: "never" | "repair" | "settled") {
  return { kind: "none", because } as const;
}

function chosen(text: string) {
  return { kind: "chosen", on: day(text) } as const;
}
