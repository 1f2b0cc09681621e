import { reasons, type CallPlan } from "../../src/core/calling/callPlan";
import { planCalls } from "../../src/core/calling/planCalls";
import { matchClients } from "../../src/core/clients/matchClients";
import { summarizeClients } from "../../src/core/clients/summarizeClients";
import { defaultPolicy } from "../../src/core/policy/policy";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { readClinic } from "../../src/intake/readClinic";
import {
  testAsOf,
  testPlans,
  testRedFlags,
  testTreatments,
  type TestCallQuestion,
} from "../support/calls";
import type { TestClinic } from "../support/clinic";
import { clinicXlsx } from "../support/clinicXlsx";
import { day } from "../support/day";
import { allTogether, allTogetherClinic, allTogetherQuestion } from "./allTogether";
import { goldenGuardrails } from "./guardrailCases";
import { goldenReasons } from "./reasonCases";

/** What became of each client of a workbook, by name. */
async function outcomes(clinic: TestClinic, question: TestCallQuestion = {}) {
  const { asOf = testAsOf, policy = defaultPolicy, now, staffOff } = question;
  const workbook = readWorkbook(await clinicXlsx(clinic));
  if (!workbook.ok) throw new Error(workbook.problem.code);
  const { records } = readClinic(workbook.value, {
    asOf: day(asOf),
    region: "CN",
    redFlagsIn: testRedFlags,
  });
  const matched = matchClients(records);
  const plan = planCalls({
    matched,
    summaries: summarizeClients(matched, day(asOf)),
    asOf: day(asOf),
    policy,
    plans: testPlans,
    treatments: testTreatments,
    redFlagsIn: testRedFlags,
    ...(now === undefined ? {} : { now }),
    ...(staffOff === undefined ? {} : { staffOff }),
  });
  return new Map(
    plan.groupOf.map((_, client) => [
      records.texts[matched.book.name[client] ?? -1] ?? "",
      becameOf(plan, client),
    ]),
  );
}

function becameOf({ calls, waiting, heldBack }: CallPlan, client: number): string {
  const called = calls.find((call) => call.client === client);
  if (called !== undefined) return called.due.map(({ reason }) => reason).join(" ");
  const held = heldBack.find((each) => each.client === client);
  if (held !== undefined) return `held: ${held.by}`;
  return waiting.some((call) => call.client === client) ? "waiting" : "nothing";
}

/** Who is called from a sheet all the same: a blank day below a day is filled from above. */
const filledFromAbove = "约无日";

describe("a workbook for each reason", () => {
  test.each(goldenReasons.map((golden, place) => ({ ...golden, place })))(
    "$place $reason calls whom it must, and nobody else",
    async ({ reason, clinic, question, due, notDue }) => {
      const found = await outcomes(clinic, question);
      const called = (name: string) => found.get(name)?.split(" ").includes(reason);
      expect(Object.keys(due).filter((name) => called(name) !== true)).toEqual([]);
      const others = Object.keys(notDue).filter((name) => name !== filledFromAbove);
      expect(others.filter((name) => called(name) === true)).toEqual([]);
    },
  );
});

describe("a workbook for each guardrail", () => {
  test.each(goldenGuardrails.map((golden, place) => ({ ...golden, place })))(
    "$place $guardrail holds whom it must, and nobody else",
    async ({ guardrail, clinic, question, held, called }) => {
      const found = await outcomes(clinic, question);
      const isHeld = (name: string) => found.get(name) === `held: ${guardrail}`;
      expect(Object.keys(held).filter((name) => !isHeld(name))).toEqual([]);
      expect(Object.keys(called).filter(isHeld)).toEqual([]);
    },
  );
});

describe("a workbook in which all of them meet", () => {
  const clinic = allTogetherClinic();
  let found: ReadonlyMap<string, string>;
  beforeAll(async () => {
    found = await outcomes(clinic, allTogetherQuestion);
  });

  test.each(allTogether)("$name, $comes: $why", ({ name, comes }) => {
    expect(found.get(name)?.split(comes.startsWith("held") ? "\n" : " ")).toContain(comes);
  });

  test("has somebody for every reason", () => {
    const met = new Set(allTogether.map(({ comes }) => comes));
    expect(reasons.filter((reason) => !met.has(reason))).toEqual([]);
  });
});
