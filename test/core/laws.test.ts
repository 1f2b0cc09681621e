import fc from "fast-check";

import { isPromotional } from "../../src/core/calling/isPromotional";
import type { Reason } from "../../src/core/calling/callPlan";
import { planCampaign } from "../../src/core/campaigns/planCampaign";
import type { ListEntry, ListQuestion } from "../../src/core/lists/clinicList";
import { clinicLists } from "../../src/core/lists/clinicLists";
import { defaultPolicy, type Policy } from "../../src/core/policy/policy";
import { planOf } from "../support/calls";
import { ago, ahead, callDayOf } from "../support/clientCase";
import type { TestClinic } from "../support/clinic";
import { day } from "../support/day";
import { randomAsOf, randomClinic } from "../support/randomClinic";

const her = { clientId: "HER", name: "周慧" };
/** Away for long, with money on her card, and wishing for what is offered: everybody would call. */
const herFile = {
  ...her,
  phone: "+8613700000000",
  lastVisitDate: ago(200),
  cardBalance: 50_000,
  needs: "玻尿酸",
  consent: true,
};

/** One thing more that her own rows say, or one answer less. */
interface Hold {
  readonly file?: Partial<Record<keyof typeof herFile | "complaint" | "remarks", unknown>>;
  readonly rows?: Pick<TestClinic, "calls" | "visits">;
  readonly careOnly?: boolean;
}

const called = (rest: object) => ({ calls: [{ ...her, callDate: ago(40), ...rest }] });
const holds: readonly (readonly [string, Hold])[] = [
  ["said no to offers", { file: { consent: false } }],
  [
    "was never asked, where the clinic chose care only",
    { file: { consent: undefined }, careOnly: true },
  ],
  ["has a complaint in her file", { file: { complaint: true } }],
  ["complained in a call", { rows: called({ callOutcome: "complaint" }) }],
  ["was passed on to the doctor", { rows: called({ callOutcome: "medical_escalation" }) }],
  [
    "told a caller of a red flag",
    { rows: called({ callOutcome: "reached", callNotes: "看不清" }) },
  ],
  ["has a red flag in her file", { file: { remarks: "看不清" } }],
  [
    "is on the last day of a no-selling window",
    { rows: { visits: [{ ...her, visitDate: ago(14), item: "玻尿酸" }] } },
  ],
];

/** A random clinic in which she is a client, and no mark of the manager's ends what holds her. */
function withHer({ file, rows = {} }: Hold, { marks: _, ...clinic }: TestClinic): TestClinic {
  return {
    ...clinic,
    clients: [...(clinic.clients ?? []), { ...herFile, ...(file as object) }],
    ...(rows.calls && { calls: [...(clinic.calls ?? []), ...rows.calls] }),
    ...(rows.visits && { visits: [...(clinic.visits ?? []), ...rows.visits] }),
  };
}

/** Every way she would be offered something on the day. */
function offersTo(clinic: TestClinic, hold: Hold) {
  const question = { asOf: randomAsOf, policy: policyOf(hold) };
  const plan = planOf(clinic, question);
  const on = callDayOf(clinic, question);
  const { book, records } = on.matched;
  const isHer = ({ client }: { readonly client: number | undefined }) =>
    records.texts[book.id[client ?? -1] ?? -1] === her.clientId;
  const planned = [...plan.calls, ...plan.waiting].flatMap((call) => [call, ...call.household]);
  const today = { from: on.asOf, to: on.asOf };
  const asked: ListQuestion = { day: on, plan, policy: on.policy.lists, ...today, toFix: [] };
  const listed = (list: keyof typeof clinicLists) =>
    clinicLists[list].entries(asked).filter(isHer).flatMap(promised);
  return {
    calls: planned.filter(isHer).flatMap(({ due }) => offering(due.map(({ reason }) => reason))),
    morning: listed("morning"),
    evening: listed("evening"),
    messages: clinicLists.messages.entries(asked).filter(isHer).length,
    campaign: planCampaign(on, campaign).invited.filter(isHer).length,
  };
}

const campaign = {
  name: "May",
  need: "玻尿酸",
  reach: ["strong", "broad", "weak"],
  level: 1,
  from: day(ago(0)),
  to: day(ahead(7)),
} as const;

function promised({ values: { reason } }: ListEntry): Reason[] {
  return offering(reason === undefined ? [] : [reason.reason]);
}

function offering(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(isPromotional);
}

const nothing = { calls: [], morning: [], evening: [], messages: 0, campaign: 0 };

describe("no promotional call, on no list and by no campaign, goes to a client who", () => {
  test.each(holds)("%s (G9, G10, G11)", (_who, hold) => {
    fc.assert(
      fc.property(randomClinic, (clinic) => {
        expect(offersTo(withHer(hold, clinic), hold)).toEqual(nothing);
      }),
      { numRuns: 40 },
    );
  });
});

test("without any of these she is called, listed, written to and invited", () => {
  const met = { calls: 0, morning: 0, evening: 0, messages: 0, campaign: 0 };
  fc.assert(
    fc.property(randomClinic, (clinic) => {
      const offers = offersTo(withHer({}, clinic), {});
      met.calls += offers.calls.length;
      met.morning += offers.morning.length;
      met.evening += offers.evening.length;
      met.messages += offers.messages;
      met.campaign += offers.campaign;
    }),
    { numRuns: 40 },
  );
  expect(Object.values(met).filter((count) => count === 0)).toEqual([]);
});

describe("the calls of a handover are care (document 002)", () => {
  test.each(["handover_1", "handover_2", "handover_check"] as const)("%s offers nothing", (id) => {
    expect(isPromotional(id)).toBe(false);
  });

  test.each(holds)("and go to a client who %s, with no offer beside them", (_who, hold) => {
    const handovers = [{ ...her, handedFrom: "小李", handedTo: "小张", handedOn: ago(1) }];
    const clinic = { ...withHer(hold, {}), handovers, staff: [{ name: "小张" }] };
    const reasons = planOf(clinic, { asOf: randomAsOf, policy: policyOf(hold) }).calls.flatMap(
      ({ due }) => due.map(({ reason }) => reason),
    );
    expect(reasons).toContain("handover_1");
    expect(offering(reasons)).toEqual([]);
  });
});

function policyOf({ careOnly = false }: Hold): Policy {
  const unknownConsent = careOnly ? "careOnly" : "callOwnClients";
  const guardrails = { ...defaultPolicy.guardrails, unknownConsent } as const;
  return { ...defaultPolicy, guardrails };
}
