import type { Birthday } from "../calendar/birthday";
import type { Day } from "../calendar/day";
import { happeningKinds, type MatchedRecords } from "../clients/clientBook";
import type { ClientFields, ClientKeyFields } from "../clients/clientFields";
import type { Rows } from "../clients/columns";
import type { ClientSummaries } from "../clients/clientSummaries";
import type { CallFields, ClinicRecords, VisitFields } from "../clients/records";
import { levelWords } from "../policy/levelWords";
import type { Policy } from "../policy/policy";
import { ableFrom } from "../retention/ableFrom";
import { levelSaid, type Level } from "../retention/levelSaid";
import type { CallQuestion } from "./callQuestion";
import { courseSheets, type CourseSheet } from "./courseSheets";
import type { FollowUpPlan, FollowUpPlans } from "./followUpPlans";
import { dayIn } from "./dayIn";
import { nextBirthdays } from "./nextBirthdays";
import { smallSingleDealCents } from "./smallSingleDealCents";

/** What all clients of one day have in common, worked out once. */
export interface CallDay {
  readonly matched: MatchedRecords;
  readonly summaries: ClientSummaries;
  readonly asOf: Day;
  readonly now: number | undefined;
  readonly policy: Policy;
  readonly plans: FollowUpPlans;
  /** Columns of the sheets, empty where the clinic keeps none. */
  readonly clients: Partial<ClientFields>;
  readonly visits: Partial<VisitFields>;
  readonly calls: Partial<CallFields>;
  readonly courseSheets: readonly CourseSheet[];
  /** First day of the call log; `undefined` when the clinic keeps none. */
  readonly logStartsOn: Day | undefined;
  /** A single purchase up to this amount is among the smallest (C1 `forgotten`). */
  readonly smallSingleDealCents: number | undefined;
  /** Spend of 24 months from which a client is able (S2); `undefined` when too few spent. */
  readonly ableFromCents: number | undefined;
  /** Whether any sheet has a column for phone numbers or WeChat (G2). */
  readonly hasContactColumn: boolean;
  /** The plan of a treatment by its text index, asked once per text. */
  readonly planOf: (treatment: number | undefined) => FollowUpPlan | undefined;
  /** What a level or spending-power cell says, by its text index, asked once per text. */
  readonly levelOf: (text: number | undefined) => Level | undefined;
  /** The next day of a birthday, worked out once per day of the year. */
  readonly birthdayFrom: (birthday: Birthday) => Day | undefined;
}

/** Prepares a day's question for asking it client by client. */
export function callDay(question: CallQuestion): CallDay {
  const { matched, summaries, asOf, now, policy, plans } = question;
  const { records } = matched;
  return {
    matched,
    summaries,
    asOf,
    now,
    policy,
    plans,
    clients: records.clients?.fields ?? {},
    visits: records.visits?.fields ?? {},
    calls: records.calls?.fields ?? {},
    courseSheets: courseSheets(records),
    logStartsOn: logStartsOn(records),
    smallSingleDealCents: smallSingleDealCents(summaries, policy.reasons.forgottenShare),
    ableFromCents: ableFrom(summaries.spend24MonthsCents, policy.segments),
    levelOf: byText(records.texts, (text) => levelSaid(text, levelWords)),
    birthdayFrom: nextBirthdays(asOf),
    hasContactColumn: hasContactColumn(records),
    planOf: byText(records.texts, (treatment) => plans.planOf(treatment)),
  };
}

function logStartsOn({ calls }: ClinicRecords): Day | undefined {
  let first: Day | undefined;
  for (let rowIndex = 0; rowIndex < (calls?.count ?? 0); rowIndex++) {
    const on = dayIn(calls?.fields.callDate, rowIndex);
    if (on !== undefined && (first === undefined || on < first)) first = on;
  }
  return first;
}

function hasContactColumn(records: ClinicRecords): boolean {
  if (records.clients?.fields.wechat !== undefined) return true;
  return (["clients", ...happeningKinds] as const).some((kind) => {
    const table: Rows<ClientKeyFields> | undefined = records[kind];
    return table?.fields.phone !== undefined || table?.fields.phone2 !== undefined;
  });
}

/** Asks a question of each different text once, however many rows repeat it. */
function byText<Answer>(
  texts: readonly string[],
  ask: (text: string) => Answer | undefined,
): (place: number | undefined) => Answer | undefined {
  const known = new Map<number, Answer | undefined>();
  return (place) => {
    const text = place === undefined ? undefined : texts[place];
    if (place === undefined || text === undefined) return undefined;
    if (!known.has(place)) known.set(place, ask(text));
    return known.get(place);
  };
}
