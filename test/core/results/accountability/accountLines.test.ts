import fc from "fast-check";

import type { Day } from "../../../../src/core/calendar/day";
import {
  lineStates,
  type AccountLine,
} from "../../../../src/core/results/accountability/accountLine";
import { accountLines } from "../../../../src/core/results/accountability/accountLines";
import { decideLine } from "../../../../src/core/results/accountability/decideLine";
import { lockMonth } from "../../../../src/core/results/accountability/lockMonth";
import { staffStatements } from "../../../../src/core/results/accountability/staffStatements";
import { day } from "../../../support/day";

const may = day("2026-05-01");
const june = day("2026-06-01");

function line(id: string, changes: Partial<AccountLine> = {}): AccountLine {
  return {
    id,
    kind: "reward",
    month: may,
    staff: "Li",
    clientKey: id,
    cents: 3000,
    evidence: { code: "broughtBack", calledOn: may, cents: 0 },
    exemption: undefined,
    state: "proposed",
    note: "",
    ...changes,
  };
}

describe("deciding a line (R4)", () => {
  it.each([
    ["approve", "", "approved"],
    ["dispute", "Li: she came by herself", "disputed"],
    ["drop", "agreed", "dropped"],
  ] as const)("%s", (decision, note, state) => {
    expect(decideLine(line("a"), decision, note)).toEqual({
      ok: true,
      value: line("a", { state, note }),
    });
  });

  it.each(["dispute", "drop"] as const)("does not %s without a reason", (decision) => {
    expect(decideLine(line("a"), decision, "  ").ok).toBe(false);
  });

  it("may be changed until the month is locked", () => {
    const disputed = line("a", { state: "disputed", note: "why" });
    expect(decideLine(disputed, "approve", "checked")).toMatchObject({
      value: { state: "approved" },
    });
    expect(decideLine(line("a", { state: "locked" }), "drop", "why")).toEqual({
      ok: false,
      problem: { code: "LINE_LOCKED" },
    });
  });
});

describe("locking a month (R4)", () => {
  it("waits for every line and for the month", () => {
    const lines = [line("a", { state: "approved" }), line("b"), line("c", { state: "disputed" })];
    expect(lockMonth(lines, true)).toMatchObject({ problem: { code: "UNDECIDED", lines: 2 } });
    expect(lockMonth([], false)).toMatchObject({ problem: { code: "MONTH_RUNNING" } });
  });

  it("does not wait for a note nobody disputes, and keeps it", () => {
    const noted = line("a", { kind: "note", clientKey: undefined, cents: 0 });
    expect(lockMonth([noted], true)).toEqual({ ok: true, value: [{ ...noted, state: "locked" }] });
    expect(lockMonth([{ ...noted, state: "disputed" }], true).ok).toBe(false);
  });

  it("keeps what was approved and leaves out what was dropped", () => {
    const lines = [line("a", { state: "approved", note: "n" }), line("b", { state: "dropped" })];
    expect(lockMonth(lines, true)).toEqual({
      ok: true,
      value: [line("a", { state: "locked", note: "n" })],
    });
  });
});

describe("lines as they stand (R4)", () => {
  it.each<[string, readonly AccountLine[], readonly AccountLine[], readonly string[]]>([
    ["what is new is proposed", [line("a")], [], ["a proposed"]],
    ["a decision stands", [line("a")], [line("a", { state: "approved" })], ["a approved"]],
    ["an undecided line that is no longer proposed is gone", [], [line("a")], []],
    ["a decided one is kept", [], [line("a", { state: "dropped" })], ["a dropped"]],
    [
      "an undecided line is as the sheets have it now",
      [line("a", { cents: 1 })],
      [line("a")],
      ["a proposed"],
    ],
  ])("%s", (_what, proposed, kept, expected) => {
    const told = accountLines(proposed, kept, []).map(({ id, state }) => `${id} ${state}`);
    expect(told).toEqual(expected);
  });

  const someLine = fc
    .record({
      id: fc.constantFrom("a", "b", "c", "d", "e"),
      month: fc.constantFrom<Day>(may, june),
      staff: fc.constantFrom("Li", "An"),
      cents: fc.integer({ min: -3000, max: 3000 }),
      state: fc.constantFrom(...lineStates),
    })
    .map(({ id, ...own }) => line(`${own.month} ${id}`, own));
  const someLines = fc.uniqueArray(someLine, { selector: ({ id }) => id, maxLength: 10 });

  it("never change in a locked month, whatever the sheets say since", () => {
    fc.assert(
      fc.property(someLines, someLines, someLines, (proposed, later, kept) => {
        const ofMay = (lines: readonly AccountLine[]) => lines.filter(({ month }) => month === may);
        const fresh = (lines: readonly AccountLine[]): AccountLine[] =>
          lines.map((own) => ({ ...own, state: "proposed" }));
        const told = accountLines(fresh(proposed), kept, [may]);
        expect(ofMay(accountLines(fresh(later), kept, [may]))).toEqual(ofMay(told));
        expect(ofMay(told).every(({ state }) => state === "locked")).toBe(true);
        // Keeping what is told and asking again changes nothing.
        expect(accountLines(fresh(proposed), told, [may])).toEqual(told);
        expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
      }),
    );
  });
});

describe("statements", () => {
  it("count only what is approved or locked as money", () => {
    const lines = [
      line("a", { state: "approved" }),
      line("b", { state: "locked", kind: "penalty", cents: -3000 }),
      line("c", { state: "approved", kind: "penalty", cents: 0, exemption: "staff_off" }),
      line("d"),
      line("e", { state: "disputed" }),
      line("f", { state: "dropped" }),
      line("g", { state: "approved", staff: "An" }),
      line("h", {
        kind: "note",
        clientKey: undefined,
        cents: 0,
        evidence: { code: "missedQuota", quota: 40, days: [may, june], workingDays: 9 },
      }),
    ];
    const told = staffStatements(lines).map(({ lines: own, ...sums }) => ({
      ...sums,
      of: own.length,
    }));
    expect(told).toEqual([
      {
        staff: "An",
        rewards: 1,
        penalties: 0,
        exempt: 0,
        missedDays: 0,
        open: 0,
        cents: 3000,
        of: 1,
      },
      { staff: "Li", rewards: 3, penalties: 1, exempt: 1, missedDays: 2, open: 2, cents: 0, of: 6 },
    ]);
  });
});
