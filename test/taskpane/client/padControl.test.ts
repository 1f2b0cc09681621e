import { padControl } from "../../../src/taskpane/client/padControl";
import { initialPaneState } from "../../../src/taskpane/state/initialPaneState";
import { emptyDraft, type PadDraft } from "../../../src/taskpane/state/padDraft";
import type { PaneJobs } from "../../../src/taskpane/state/paneJobs";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import type { ClientCard } from "../../../src/workflow/desk/clientCard";
import type { DayOverview } from "../../../src/workflow/desk/clinicDesk";
import { clientCard } from "../../support/clientCard";
import { day } from "../../support/day";

const asOf = day("2026-11-21");
const calls = [
  { client: 7, caller: "周琳", outcomeToday: undefined },
  { client: 8, caller: "周琳", outcomeToday: undefined },
];
// The pad reads nothing of the day but its calls.
const overview = { asOf, calls } as unknown as DayOverview;

/** What the pad asked for, in order. */
function at(card: ClientCard, pad: PadDraft, part: Partial<PaneState> = {}) {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...values: readonly unknown[]) =>
      void asked.push([name, ...values]);
  const jobs: PaneJobs = {
    ...({} as PaneJobs),
    logCall: note("logCall"),
    changePad: note("changePad"),
    openClient: note("openClient"),
    undoCall: note("undoCall"),
    dropUnwritten: note("dropUnwritten"),
  };
  const state: PaneState = {
    ...initialPaneState({ asOf, language: "en", appearance: "asExcel" }),
    pads: { [card.client]: pad },
    ...part,
  };
  return { asked, control: padControl({ card, overview, state, jobs }) };
}

const noAnswer: PadDraft = { ...emptyDraft, outcome: "no_answer" };
const logged = {
  client: 7,
  outcome: "no_answer",
  reason: "dormant_balance",
  caller: "周琳",
  on: asOf,
  note: "",
};

describe("saving a call", () => {
  it("logs it under whose list it is on, empties the pad and goes to the next client", () => {
    const { asked, control } = at(clientCard(), noAnswer);
    expect(control.press({ kind: "save" })).toBe(true);
    expect(asked).toEqual([
      ["logCall", logged],
      ["changePad", 7, emptyDraft],
      ["openClient", 8],
    ]);
  });

  it("logs it under who said she is calling", () => {
    const { asked, control } = at(clientCard(), noAnswer, { caller: "陈悦" });
    control.save();
    expect(asked[0]).toEqual(["logCall", { ...logged, caller: "陈悦" }]);
  });

  it("stays with the client whose symptom was passed to the doctor", () => {
    const { asked, control } = at(clientCard(), { ...emptyDraft, outcome: "medical_escalation" });
    control.save();
    expect(asked.map(([name]) => name)).toEqual(["logCall", "changePad"]);
  });

  it.each([
    ["nothing chosen", clientCard(), emptyDraft, {}],
    ["a day that is past", clientCard(), { ...noAnswer, nextContact: "2026-11-20" }, {}],
    ["a read-only workbook", clientCard(), noAnswer, { isReadOnly: true }],
    [
      "a client who asked to be left alone",
      clientCard({ contact: { kind: "doNotContact", since: undefined, because: "" } }),
      noAnswer,
      {},
    ],
  ] as const)("does nothing with %s", (_, card, pad, part) => {
    const { asked, control } = at(card, pad, part);
    control.save();
    expect(asked).toEqual([]);
    expect(control.canSave).toBe(false);
  });
});

describe("the other keys", () => {
  it("skip without logging", () => {
    const { asked, control } = at(clientCard(), noAnswer);
    control.press({ kind: "skip" });
    expect(asked).toEqual([["openClient", 8]]);
  });

  it("undo nothing where nothing was logged", () => {
    const { asked, control } = at(clientCard(), emptyDraft);
    expect(control.press({ kind: "undo" })).toBe(false);
    expect(asked).toEqual([]);
  });

  it("undo the last one, once", () => {
    const last = { call: { ...logged, reason: undefined, outcome: "busy" as const }, name: "杜" };
    const undoable = {
      logged: {
        last: { ...last, nextOn: undefined, key: "k", isFromOlderReading: false },
        unwritten: [],
      },
    };
    const { asked, control } = at(clientCard(), emptyDraft, undoable);
    control.press({ kind: "undo" });
    expect(asked).toEqual([["undoCall", "k"]]);
    const onItsWay = { ...undoable, writing: { phase: "writing", what: "reversal" } as const };
    const again = at(clientCard(), emptyDraft, onItsWay);
    again.control.press({ kind: "undo" });
    expect(again.asked).toEqual([]);
  });

  it("log at once that the doctor took over, on a card with an open symptom, and nothing else", () => {
    const flagged = clientCard({
      contact: { kind: "redFlag", since: undefined, because: "", isWithDoctor: false },
      reasons: [{ reason: "medical_flag", words: "", evidence: "" }],
    });
    const { asked, control } = at(flagged, emptyDraft);
    expect(control.press({ kind: "press", group: "5" })).toBe(false);
    expect(control.press({ kind: "press", group: "0" })).toBe(true);
    expect(asked).toEqual([
      ["logCall", { ...logged, outcome: "medical_escalation", reason: "medical_flag" }],
    ]);
  });

  it("take up a refused call where it was typed", () => {
    const { asked, control } = at(clientCard(), emptyDraft);
    const refused = { ...logged, reason: undefined, outcome: "busy" as const, note: "会上" };
    control.takeUp(refused);
    expect(asked).toEqual([
      ["changePad", 7, { ...emptyDraft, outcome: "busy", note: "会上" }],
      ["dropUnwritten", refused],
      ["openClient", 7],
    ]);
  });
});
