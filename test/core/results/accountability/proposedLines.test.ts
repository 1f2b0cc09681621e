import fc from "fast-check";

import {
  accountability,
  type AccountabilityPolicy,
} from "../../../../src/core/policy/accountability";
import { addDays } from "../../../../src/core/calendar/day";
import type { StaffMember } from "../../../../src/core/calling/roster";
import { proposedLines } from "../../../../src/core/results/accountability/proposedLines";
import type { ClientFacts } from "../../../../src/core/results/clientFacts";
import type { BroughtBack } from "../../../../src/core/results/funnelResults";
import { day } from "../../../support/day";
import { rosterOf } from "../../../support/assigned";

const month = { from: day("2026-05-01"), to: day("2026-05-31"), isClosed: true };
/** Away for 90 days on 10 May. */
const lastArrivalOn = addDays(day("2026-05-10"), -90);

const ann: ClientFacts = {
  client: 0,
  owner: "Li",
  ownedFrom: undefined,
  branch: undefined,
  lastArrivalOn,
  refusesContact: false,
  hasWrongNumber: false,
  contactDays: [],
  key: "ann",
};
const back: BroughtBack = {
  client: 0,
  calledOn: day("2026-05-20"),
  caller: "An",
  reason: undefined,
  cents: 900,
  isClosed: true,
};

interface Told {
  /** Days she came. */
  readonly came?: readonly number[];
  readonly facts?: Partial<ClientFacts>;
  readonly broughtBack?: readonly Partial<BroughtBack>[];
  readonly policy?: Partial<AccountabilityPolicy>;
  readonly staff?: Readonly<Record<string, Partial<StaffMember>>>;
}

function linesOf({ came = [lastArrivalOn], facts, broughtBack = [], policy, staff = {} }: Told) {
  return proposedLines({
    month,
    facts: [{ ...ann, ...facts }],
    arrivalsOf: () => came,
    broughtBack: broughtBack.map((own) => ({ ...back, ...own })),
    callsADay: new Map(),
    staffOn: () => rosterOf(staff),
    shop: { closedWeekdays: [], closedOn: [] },
    policy: { ...accountability, ...policy },
  });
}

describe("rewards (R4)", () => {
  it("are the caller's, for each client brought back, with the call they rest on", () => {
    expect(linesOf({ broughtBack: [{}] })).toEqual([
      {
        id: expect.any(String) as string,
        kind: "reward",
        month: month.from,
        staff: "An",
        clientKey: "ann",
        cents: 3000,
        evidence: { code: "broughtBack", calledOn: day("2026-05-20"), cents: 900 },
        exemption: undefined,
        state: "proposed",
        note: "",
      },
    ]);
  });

  it.each([
    ["2026-04-30", 0],
    ["2026-05-01", 1],
    ["2026-05-31", 1],
    ["2026-06-01", 0],
  ])("of a call on %s: %d", (on, count) => {
    expect(linesOf({ broughtBack: [{ calledOn: day(on) }] })).toHaveLength(count);
  });

  it("need a caller", () => {
    expect(linesOf({ broughtBack: [{ caller: undefined }] })).toEqual([]);
  });
});

describe("penalties (R4)", () => {
  const on = { penaltiesOn: true };

  it("are none until the manager turns them on", () => {
    expect(linesOf({})).toEqual([]);
    expect(linesOf({ policy: on }).map(({ staff, cents }) => [staff, cents])).toEqual([
      ["Li", -3000],
    ]);
  });

  it.each([
    ["on the month's first day", "2026-05-01", 1],
    ["the day before it", "2026-04-30", 0],
    ["on its last", "2026-05-31", 1],
    ["the day after", "2026-06-01", 0],
  ])("stand in the month in which she was too long away: %s", (_when, awayFromOn, count) => {
    const came = [addDays(day(awayFromOn), -90)];
    expect(linesOf({ came, policy: on })).toHaveLength(count);
  });

  it.each([
    ["on that very day", "2026-05-10", 0],
    ["the day after", "2026-05-11", 1],
    ["months later", "2026-09-01", 1],
  ])("stand though she came back %s, or not", (_when, backOn, count) => {
    expect(linesOf({ came: [lastArrivalOn, day(backOn)], policy: on })).toHaveLength(count);
  });

  it("stand for every absence of a client that got so long in the month", () => {
    const short = { ...on, penaltyFromDay: 5 };
    const came = ["2026-05-01", "2026-05-08", "2026-05-20"].map(day);
    expect(linesOf({ came, policy: short })).toHaveLength(3);
  });

  it.each<[string, Told, string | undefined]>([
    ["who refuses contact", { facts: { refusesContact: true } }, "do_not_contact"],
    ["whose number is wrong", { facts: { hasWrongNumber: true } }, "wrong_number"],
    [
      "handed over 89 days before",
      { facts: { ownedFrom: addDays(day("2026-05-10"), -89) } },
      "recent_handover",
    ],
    [
      "handed over 90 days before",
      { facts: { ownedFrom: addDays(day("2026-05-10"), -90) } },
      undefined,
    ],
    ["whose owner is off", { staff: { Li: { isActive: false } } }, "staff_off"],
    ["whose owner works", { staff: { Li: { isActive: true } } }, undefined],
    ["whose owner stands on no staff sheet", {}, undefined],
  ])("of a client %s", (_who, told, exemption) => {
    const [line] = linesOf({ ...told, policy: on });
    expect([line?.exemption, line?.cents]).toEqual([
      exemption,
      exemption === undefined ? -3000 : 0,
    ]);
  });

  it("are none of a client nobody looks after, or who never came", () => {
    expect(linesOf({ facts: { owner: undefined }, policy: on })).toEqual([]);
    expect(linesOf({ came: [], policy: on })).toEqual([]);
  });
});

describe("lines", () => {
  it("have ids of their own that do not depend on the order of the log", () => {
    const calls = fc.array(
      fc.record({
        calledOn: fc.integer({ min: 0, max: 30 }).map((days) => addDays(month.from, days)),
        caller: fc.constantFrom("An", "Li"),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(calls, (broughtBack) => {
        const distinct = [
          ...new Map(broughtBack.map((one) => [`${one.calledOn} ${one.caller}`, one])).values(),
        ];
        const lines = linesOf({ broughtBack: distinct, policy: { penaltiesOn: true } });
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
        const reversed = [...distinct].reverse();
        expect(linesOf({ broughtBack: reversed, policy: { penaltiesOn: true } })).toEqual(lines);
      }),
    );
  });
});
