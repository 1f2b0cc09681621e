import type { Birthday } from "../calendar/birthday";
import type { Day } from "../calendar/day";
import { happeningKinds, type MatchedRecords } from "../clients/clientBook";
import type { ClientFields, ClientKeyFields } from "../clients/clientFields";
import type { Rows } from "../clients/columns";
import type { ClientSummaries } from "../clients/clientSummaries";
import type { CallFields, ClinicRecords, VisitFields } from "../clients/records";
import { levelWords } from "../policy/levelWords";
import type { Policy } from "../policy/policy";
import { allAtOnce, type Sliced } from "../sliced";
import { levelSaid, type Level } from "../retention/levelSaid";
import type { RuleOff } from "./callPlan";
import type { CallQuestion } from "./callQuestion";
import { courseSheets, type CourseSheet } from "./courseSheets";
import { amongAllClients } from "./amongAllClients";
import { bookedSpan, type BookedSpan } from "./bookedSpan";
import type { Referred } from "./referrals";
import type { SurveySample } from "./surveySample";
import type { FollowUpPlan, FollowUpPlans } from "./followUpPlans";
import { rulesOn, type Rule } from "./dueReasons";
import { rulesOff } from "./rulesOff";
import { dayIn } from "./dayIn";
import { nextBirthdays } from "./nextBirthdays";
import { noteSources } from "./noteSources";
import type { NoteSource } from "./openSymptom";
import { phonesCalled, type PhonesCalled } from "./phonesCalled";
import type { RedFlagReading } from "./redFlagReader";
import { roster, type Roster, type StaffMember } from "./roster";
import { lastDayOfInterest } from "./lastDayOfInterest";
import type { NamedTreatment, TreatmentBook } from "./treatmentBook";
import { treatmentSources, type TreatmentDays, type TreatmentSource } from "./treatmentSources";

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
  /** The treatments of a text by its index, asked once per text. */
  readonly treatmentsAt: (place: number) => readonly NamedTreatment[];
  /** The same by the text itself. */
  readonly treatmentsNamed: (text: string | undefined) => readonly NamedTreatment[];
  /** Sheets that tell which treatments were done; none while no treatment is recognised. */
  readonly treatmentSources: readonly TreatmentSource[];
  /** Sheets whose notes are read for symptoms; none while nobody can read them. */
  readonly noteSources: readonly NoteSource[];
  /** The symptoms of a note by its text index and her plan, asked once. */
  readonly redFlagsAt: (place: number, plan: string | undefined) => RedFlagReading | undefined;
  readonly staff: Roster;
  /** Those who have left, by the staff sheet. */
  readonly leavers: readonly StaffMember[];
  readonly bookedSpan: BookedSpan | undefined;
  /** G7: the numbers called on the day. */
  readonly phonesCalled: PhonesCalled;
  /** Who is to be thanked for a new client, by client number. */
  readonly referrals: ReadonlyMap<number, Referred>;
  readonly surveySample: SurveySample;
  /** R2: who is left uncalled this month, by lot. */
  readonly heldOut: ReadonlySet<number>;
  readonly rulesOff: readonly RuleOff[];
  /** The rules of C1 that can work on these sheets. */
  readonly rules: readonly Rule[];
}

/** Prepares a day's question for asking it client by client. */
export function callDay(question: CallQuestion): CallDay {
  return allAtOnce(callDayInSlices(question));
}

/** The same in slices: between what is looked up in all rows or of all clients. */
export function* callDayInSlices(question: CallQuestion): Sliced<CallDay> {
  const day = yield* preparedDay(question);
  const off = rulesOff(day);
  return { ...day, rulesOff: off, rules: rulesOn(off) };
}

function* preparedDay(question: CallQuestion): Sliced<Omit<CallDay, "rulesOff" | "rules">> {
  const { matched, summaries, asOf, now, policy, plans, treatments, redFlagsIn } = question;
  const { records } = matched;
  const { texts } = records;
  const staff = roster(records, asOf, question.staffOff);
  const treatmentsNamed = namedTreatments(treatments);
  const treated = doneTreatments(question, treatmentsNamed);
  yield;
  return {
    ...(yield* amongAllClients(question)),
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
    levelOf: byText(texts, (text) => levelSaid(text, levelWords)),
    birthdayFrom: nextBirthdays(asOf),
    hasContactColumn: hasContactColumn(records),
    planOf: byText(texts, (treatment) => plans.planOf(treatment)),
    treatmentsNamed,
    treatmentsAt: byPlace(texts, treatmentsNamed),
    treatmentSources: treated,
    noteSources: redFlagsIn === undefined ? [] : noteSources(records),
    redFlagsAt: redFlagsByText(question),
    staff,
    leavers: [...staff.values()].filter(({ hasLeft }) => hasLeft),
    bookedSpan: bookedSpan(records),
    phonesCalled: phonesCalled(matched, asOf),
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

const noTreatments: readonly NamedTreatment[] = [];

function namedTreatments(book: TreatmentBook | undefined): CallDay["treatmentsNamed"] {
  const known = new Map<string, readonly NamedTreatment[]>();
  return (text) => {
    if (book === undefined || text === undefined) return noTreatments;
    let named = known.get(text);
    if (named === undefined) known.set(text, (named = book.treatmentsIn(text)));
    return named;
  };
}

function byPlace(
  texts: readonly string[],
  named: CallDay["treatmentsNamed"],
): CallDay["treatmentsAt"] {
  const known = new Array<readonly NamedTreatment[] | undefined>(texts.length);
  return (place) => (known[place] ??= named(texts[place]));
}

const notYetAsked = Number.MIN_SAFE_INTEGER;

function doneTreatments(
  { matched, asOf, policy, treatments }: CallQuestion,
  named: CallDay["treatmentsNamed"],
): readonly TreatmentSource[] {
  if (treatments === undefined) return [];
  const treatmentsFrom = treatmentDays(matched.records.texts, named, { asOf, policy });
  return treatmentSources(matched, { asOf, treatmentsFrom });
}

/** How far back the treatments of each text matter, asked once per text. */
function treatmentDays(
  texts: readonly string[],
  named: CallDay["treatmentsNamed"],
  { asOf, policy }: { readonly asOf: Day; readonly policy: Policy },
): TreatmentDays["treatmentsFrom"] {
  const from = new Float64Array(texts.length).fill(notYetAsked);
  return (place) => {
    const known = from[place] ?? Infinity;
    if (known !== notYetAsked) return known;
    const ages = named(texts[place]).map((treatment) => lastDayOfInterest(treatment, policy));
    return (from[place] = ages.length === 0 ? Infinity : asOf - Math.max(...ages));
  };
}

function redFlagsByText({ matched, redFlagsIn }: CallQuestion): CallDay["redFlagsAt"] {
  if (redFlagsIn === undefined) return () => undefined;
  type Reading = (place: number | undefined) => RedFlagReading | undefined;
  const readings = new Map<string | undefined, Reading>();
  return (place, plan) => {
    const known = readings.get(plan);
    if (known !== undefined) return known(place);
    const reading = byText(matched.records.texts, (note) => redFlagsIn(note, plan));
    readings.set(plan, reading);
    return reading(place);
  };
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
