import { addDays } from "../../../src/core/calendar/day";
import type { ClientFacts } from "../../../src/core/results/clientFacts";
import { contactKept } from "../../../src/core/results/contactKept";
import { monthSpans } from "../../../src/core/results/monthSpans";
import { day } from "../../support/day";

const asOf = day("2026-06-30");

interface Told {
  readonly contacted?: readonly number[];
  readonly owner?: string;
  readonly refuses?: boolean;
  readonly firstDaysAgo?: number | undefined;
}

function kept(clients: readonly Told[]) {
  const facts = clients.map(
    ({ contacted = [], owner, refuses = false }, client): ClientFacts => ({
      client,
      owner,
      ownedFrom: undefined,
      branch: undefined,
      lastArrivalOn: undefined,
      refusesContact: refuses,
      hasWrongNumber: false,
      contactDays: contacted.map((days) => addDays(asOf, -days)),
      key: String(client),
    }),
  );
  return contactKept({
    facts,
    firstArrivalOf: (client) => {
      const told = clients[client] ?? {};
      const days = "firstDaysAgo" in told ? told.firstDaysAgo : 400;
      return days === undefined ? undefined : asOf - days;
    },
    asOf,
    withinDays: 30,
    months: monthSpans(asOf, 1),
  });
}

describe("contactKept", () => {
  it.each([
    ["30 days ago", [30], [0]],
    ["31 days ago", [31], []],
    ["never", [], []],
  ])("a client contacted %s is in touch: %j", (_when, contacted, inTouch) => {
    expect(kept([{ contacted }]).inTouch.clients).toEqual(inTouch);
  });

  it("counts neither prospects nor who refuses contact", () => {
    const { inTouch, neverContacted } = kept([
      { firstDaysAgo: undefined },
      { refuses: true },
      { contacted: [1] },
    ]);
    expect([inTouch.among, inTouch.clients, neverContacted]).toEqual([1, [2], []]);
  });

  it("puts who was never contacted first, then the longest without", () => {
    const { outOfTouch, neverContacted } = kept([
      { contacted: [40] },
      { contacted: [90] },
      {},
      { contacted: [2] },
    ]);
    expect([outOfTouch, neverContacted]).toEqual([[2, 1, 0], [2]]);
  });

  it("tells a month by the contacts in it, of those who came before it", () => {
    const { months } = kept([
      { contacted: [45, 3] },
      { contacted: [45], firstDaysAgo: 29 },
      { firstDaysAgo: 30 },
    ]);
    expect(months.map(({ clients, among }) => [clients, among])).toEqual([
      [[0], 1],
      [[0], 2],
    ]);
  });

  it("still counts who refused contact in the months gone by", () => {
    const { months, inTouch } = kept([{ contacted: [45], refuses: true }]);
    expect([inTouch.among, months.map(({ clients, among }) => [clients, among])]).toEqual([
      0,
      [
        [[0], 1],
        [[], 1],
      ],
    ]);
  });

  it("tells each owner's share and the middle gap between contacts", () => {
    const { byOwner, medianGapDays } = kept([
      { owner: "Li", contacted: [70, 50, 10] },
      { owner: "Li" },
    ]);
    expect(byOwner.map(({ name, share }) => [name, share])).toEqual([["Li", 0.5]]);
    expect(medianGapDays).toBe(30);
    expect(kept([{ contacted: [3] }]).medianGapDays).toBeUndefined();
  });

  it("tells nothing where no contact is on file, and of no month before the first one", () => {
    const silent = kept([{}, {}]);
    expect([silent.inTouch.among, silent.neverContacted, silent.outOfTouch]).toEqual([0, [], []]);
    expect(silent.months.map(({ among }) => among)).toEqual([0, 0]);
    expect(kept([{ contacted: [29] }, {}]).months.map(({ among }) => among)).toEqual([0, 2]);
    expect(kept([{ contacted: [30] }, {}]).months.map(({ among }) => among)).toEqual([2, 2]);
  });
});
