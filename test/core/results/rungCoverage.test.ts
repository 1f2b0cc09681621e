import { defaultPolicy } from "../../../src/core/policy/policy";
import { addDays, isoDay } from "../../../src/core/calendar/day";
import { rungCoverage } from "../../../src/core/results/rungCoverage";
import type { TestClinic } from "../../support/clinic";
import { day } from "../../support/day";
import { historyOf } from "../../support/results";

const treated = day("2026-05-01");
const on = (days: number): string => isoDay(addDays(treated, days));

interface Told {
  readonly calledOn?: readonly number[];
  readonly asOf?: number;
  readonly from?: number;
  readonly more?: TestClinic;
  readonly closedWeekdays?: readonly number[];
}

/** Ann, treated on 1 May; the log begins long before, with a call to somebody else. */
function coverageOf({ calledOn = [], asOf = 60, from = -1000, more, closedWeekdays = [] }: Told) {
  const ann = { name: "Ann" };
  const history = historyOf(
    {
      clients: [{ ...ann, treatmentDate: on(0), consultant: "Li" }, { name: "Bea" }],
      calls: [
        { name: "Bea", callDate: on(-500) },
        ...calledOn.map((days) => ({ ...ann, callDate: on(days) })),
      ],
      ...more,
    },
    on(asOf),
    { ...defaultPolicy, shop: { closedWeekdays, closedOn: [] } },
  );
  const { day: prepared, facts } = history;
  return rungCoverage({ day: prepared, facts, from: addDays(treated, from) });
}

/** The rungs of the standard plan by day, and whether each was called in time. */
const shares = (told: Told) =>
  coverageOf(told).byRung.map(({ rungDay, called, among }) => `${rungDay}: ${called}/${among}`);

describe("rungCoverage", () => {
  const all = shares({ asOf: 400 }).map((line) => line.replace(": 0/1", ""));

  it("counts every rung once its days are over", () => {
    expect(all.slice(0, 3)).toEqual(["1", "3", "7"]);
  });

  it.each([
    ["day 1 is over the day after", 1, []],
    ["and counts then", 2, ["1: 0/1"]],
    ["day 3 is open for 4 days", 6, ["1: 0/1"]],
    ["or until the next rung's day", 7, ["1: 0/1", "3: 0/1"]],
  ])("%s", (_what, asOf, expected) => {
    expect(shares({ asOf })).toEqual(expected);
  });

  it.each([
    ["the day before is no follow-up", [2], "3: 0/1"],
    ["on its day", [3], "3: 1/1"],
    ["on its last open day", [6], "3: 1/1"],
    ["after its open days is too late", [7], "3: 0/1"],
  ])("a call %s", (_when, calledOn, line) => {
    expect(shares({ calledOn, asOf: 12 })[1]).toBe(line);
  });

  it("waits over closed days: 2 May 2026 is a Saturday", () => {
    expect(shares({ asOf: 3, closedWeekdays: [6, 7] })).toEqual(["1: 0/1"]);
    expect(shares({ asOf: 2, calledOn: [2], closedWeekdays: [6] })).toEqual([]);
  });

  it("ends a ladder with the next treatment", () => {
    const more: TestClinic = {
      clients: [
        { name: "Ann", treatmentDate: on(0) },
        { name: "Ann", treatmentDate: on(10) },
        { name: "Bea" },
      ],
    };
    expect(shares({ asOf: 12, more })).toEqual(["1: 0/2", "3: 0/1", "7: 0/1"]);
  });

  it("leaves out what was due before the time asked about, or before the log began", () => {
    expect(shares({ asOf: 12, from: 4 })).toEqual(["7: 0/1"]);
    const more: TestClinic = { calls: [{ name: "Bea", callDate: on(4) }] };
    expect(shares({ asOf: 12, more })).toEqual(["7: 0/1"]);
  });

  it("asks nothing without a log, nor of a client who refuses contact", () => {
    const noLog: TestClinic = { calls: [] };
    expect(shares({ asOf: 12, more: noLog })).toEqual([]);
    const more: TestClinic = {
      clients: [{ name: "Ann", treatmentDate: on(0), doNotContact: 3 }, { name: "Bea" }],
    };
    expect(shares({ asOf: 12, more })).toEqual([]);
  });

  it("tells who looks after the missed, and opens them", () => {
    const { byOwner, all: whole } = coverageOf({ calledOn: [1], asOf: 12 });
    expect(byOwner.map(({ name, called, among }) => [name, called, among])).toEqual([["Li", 1, 3]]);
    expect(whole.missedClients).toHaveLength(1);
  });
});
