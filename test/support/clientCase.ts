import { addDays, isoDay } from "../../src/core/calendar/day";
import { callDay, type CallDay } from "../../src/core/calling/callDay";
import { clientCase, type ClientCase } from "../../src/core/calling/clientCase";
import { matchClients } from "../../src/core/clients/matchClients";
import { summarizeClients } from "../../src/core/clients/summarizeClients";
import { defaultPolicy } from "../../src/core/policy/policy";
import { testAsOf, testPlans, testRedFlags, testTreatments, type TestCallQuestion } from "./calls";
import { clinicOf, type TestClinic } from "./clinic";
import { day } from "./day";

/** The client nearly every case is about. */
export const her = { name: "王芳" } as const;

/** The day so many days before 2026-03-20, as a sheet writes it. */
export function ago(days: number): string {
  return isoDay(addDays(day(testAsOf), -days));
}

/** The day so many days after 2026-03-20, as a sheet writes it. */
export function ahead(days: number): string {
  return ago(-days);
}

/** What all clients of a small clinic have in common on 2026-03-20, or another day. */
export function callDayOf(clinic: TestClinic, question: TestCallQuestion = {}): CallDay {
  const { asOf = testAsOf, now, policy = defaultPolicy, staffOff } = question;
  const matched = matchClients(clinicOf(clinic));
  return callDay({
    matched,
    summaries: summarizeClients(matched, day(asOf)),
    asOf: day(asOf),
    ...(now === undefined ? {} : { now }),
    policy,
    plans: testPlans,
    treatments: testTreatments,
    redFlagsIn: testRedFlags,
    ...(staffOff === undefined ? {} : { staffOff }),
  });
}

/** The case of 王芳 on 2026-03-20, or another day; a clinic of marks alone has her as its client. */
export function caseOf(clinic: TestClinic, question: TestCallQuestion = {}): ClientCase {
  const isOnlyMarked = Object.keys(clinic).every((kind) => kind === "marks");
  const prepared = callDayOf(isOnlyMarked ? { clients: [her], ...clinic } : clinic, question);
  const { book, records } = prepared.matched;
  const client = book.name.findIndex((place) => records.texts[place] === her.name);
  if (client < 0) throw new RangeError(`no client ${her.name}`);
  return clientCase(prepared, client);
}
