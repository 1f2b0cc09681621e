import { followUpPlansWith } from "../content/followUpPlans";
import { redFlagsIn } from "../content/redFlags/redFlagsIn";
import { treatmentBook } from "../content/treatments/treatmentBook";
import type { Day } from "../core/calendar/day";
import type { CallPlan, PlannedCall } from "../core/calling/callPlan";
import type { CallQuestion } from "../core/calling/callQuestion";
import { isOpenDay } from "../core/calling/isOpenDay";
import { callDayInSlices } from "../core/calling/callDay";
import { planCallsInSlices } from "../core/calling/planCalls";
import { textIn } from "../core/calling/textIn";
import type { MatchedRecords } from "../core/clients/clientBook";
import { matchClientsInSlices } from "../core/clients/matchClients";
import { clientsASlice, eachSlice, type Sliced } from "../core/sliced";
import { summarizeClientsInSlices } from "../core/clients/summarizeClients";
import { rawText } from "../intake/cells/reading";
import type { ClinicReading } from "../intake/readClinic";
import { readRecords } from "../intake/readRecords";
import type { SheetKind } from "../intake/sheets/fieldKinds";
import type { SheetCells } from "../intake/sheets/workbookCells";
import { sayMoney } from "../wording/sayMoney";
import { sayPhone } from "../wording/sayPhone";
import { sayReason } from "../wording/sayReason";
import { callEvidence } from "../workflow/callEvidence";
import { mostAnswers, spilled, type Judged } from "./answer";
import { mostRows, oneCell } from "./argumentCells";
import { isRefusal, wrong, type AnswerRow, type Refusal } from "./cellAnswer";
import type { ListArguments } from "./callListRule";
import type { CellReader } from "./cellReader";
import { tableCells, type TextPlaces } from "./tableCells";

const width = 6;

/** Today's list over the tables a formula was given, in slices: the pane may share the thread. */
export function* callListAnswer(
  { tables: given, asOf, quota }: ListArguments,
  reader: CellReader,
): Sliced<Judged> {
  const on = reader.asOfEverywhere(asOf);
  if (isRefusal(on)) return on;
  const perCaller = callsADay(quota, reader);
  if (isRefusal(perCaller)) return perCaller;
  const texts: TextPlaces = new Map();
  const sheets: SheetCells[] = [];
  for (const [place, { name }] of tables.entries()) {
    const sheet = yield* tableCells(name, given[place], texts);
    if (sheet !== undefined) sheets.push(sheet);
  }
  if (sheets.length === 0) return [Array<string>(width).fill("")];
  if (sheets.some(({ rowCount }) => rowCount - 1 > mostRows))
    return wrong(reader.words.cellErrors.tooManyRows("100,000"));
  return yield* listed({ sheets, texts: [...texts.keys()], on, perCaller }, reader);
}

/** The arguments as the intake knows sheets; what they hold need not be guessed. */
const tables: readonly { readonly name: string; readonly kind: SheetKind }[] = [
  { name: "1", kind: "clients" },
  { name: "2", kind: "purchases" },
];

interface ListQuestion {
  readonly sheets: readonly SheetCells[];
  readonly texts: readonly string[];
  readonly on: Day;
  readonly perCaller: number;
}

function* listed(question: ListQuestion, reader: CellReader): Sliced<Judged> {
  const { words } = reader;
  const reading = yield* readTables(question, reader);
  const matched = yield* matchClientsInSlices(reading.records);
  if (matched.book.count === 0) return wrong(words.cellErrors.noClientsInTable);
  const { calls } = yield* planOf(matched, question, reader);
  const { currency, texts } = matched.records;
  const voice = {
    matched,
    words,
    money: (cents: number) => sayMoney(cents, currency, reader.settings.language),
  };
  const row = (call: PlannedCall, place: number): AnswerRow => {
    const phone = textIn(texts, matched.book.phone, call.client);
    return [
      place + 1,
      textIn(texts, matched.book.name, call.client) ??
        textIn(texts, matched.book.id, call.client) ??
        "",
      phone === undefined ? "" : sayPhone(phone, reading.region, words),
      sayReason(call.due[0], words),
      callEvidence(call, voice),
      call.caller ?? words.callSheet.unassigned,
    ];
  };
  const told: AnswerRow[] = [];
  yield* eachSlice(Math.min(calls.length, mostAnswers), clientsASlice, (from, to) => {
    for (const [at, call] of calls.slice(from, to).entries()) told.push(row(call, from + at));
  });
  const rows = spilled(calls.length, width, reader, (place) => told[place] ?? []);
  return [words.functionTables.callList.heads, ...rows];
}

function readTables(
  { sheets, texts, on }: ListQuestion,
  reader: CellReader,
): Sliced<ClinicReading> {
  const { region, language, dateSystem } = reader.settings;
  const workbook = {
    dateSystem,
    texts,
    numberFormats: ["General"],
    sheets,
    names: [],
    settingsPart: undefined,
  };
  const asGiven = tables.map(({ name, kind }) => ({
    sheet: name,
    use: "yes" as const,
    kind,
    headerRows: [1],
  }));
  const options = {
    asOf: on,
    language,
    redFlagsIn,
    corrections: { sheets: asGiven },
    ...(region === undefined ? {} : { region }),
  };
  return readRecords(workbook, options);
}

function* planOf(
  matched: MatchedRecords,
  { on, perCaller }: ListQuestion,
  { settings }: CellReader,
): Sliced<CallPlan> {
  const { policy: usual, plans, treatments } = settings;
  const policy = { ...usual, quota: { ...usual.quota, perCaller } };
  const question: CallQuestion = {
    matched,
    summaries: yield* summarizeClientsInSlices(matched, on),
    asOf: on,
    policy,
    plans: followUpPlansWith(plans),
    treatments: treatmentBook(treatments),
    redFlagsIn,
    isShopClosed: !isOpenDay(on, policy.shop),
  };
  return yield* planCallsInSlices(question, yield* callDayInSlices(question));
}

function callsADay(given: unknown, reader: CellReader): number | Refusal {
  const raw = oneCell(given, reader.words);
  if (isRefusal(raw)) return raw;
  const count = reader.count(raw);
  if (count === undefined) return reader.settings.policy.quota.perCaller;
  if (isRefusal(count)) return count;
  const isWhole = Number.isInteger(count) && count > 0;
  return isWhole ? count : wrong(reader.words.cellErrors.notAQuota(rawText(raw)));
}
