import { readClinicInSlices } from "../../intake/readClinic";
import type { WorkbookCells } from "../../intake/sheets/workbookCells";
import { callRows } from "../callRows";
import type { Day } from "../../core/calendar/day";
import { judgingStages, type ClinicQuestion, type Stage } from "../judgeClinic";
import { moveOutcomesInSlices } from "../moveOutcomes";
import type { CellBlock, CellsWish, WorkbookOutline } from "../openWorkbook";
import { planCallSheet } from "../planCallSheet";
import { ResultsBook } from "../results/resultsBook";
import type { SheetPlan } from "../sheetPlan";
import type { PolicyChanges } from "../policyChanges";
import type { Settings } from "../settings";
import { writeSettingsPart } from "../settingsPart";
import { withAppendedRowsInSlices } from "../withAppendedRows";
import { withOwnSheetInSlices } from "../withOwnSheet";
import { clientCardOf } from "./clientCardOf";
import type { TypedCall } from "./clientCard";
import type {
  ClinicDesk,
  DayOverview,
  DeskQuestion,
  NamesOf,
  PlannedEntry,
  PlannedSheets,
  TypedMark,
} from "./clinicDesk";
import { clientsInRow, type RowPlace } from "./clientsInRow";
import { dayOverviewInSlices } from "./dayOverview";
import { DeskDay } from "./deskDay";
import { findClients } from "./findClients";
import { namedClient } from "./namedClient";
import { namesBehind } from "./namesBehind";
import { pacedWork } from "./pacedWork";
import { PendingKeys } from "./pendingKeys";
import { planMark, planOutcome, planReversal } from "./planEntries";
import type { AccountChange } from "./resultsDesk";
import { ScriptsAnswers } from "./scriptsAnswers";
import { loadSyllables, type SyllablesOf } from "./syllables";
import { TakenWorkbook } from "./takenWorkbook";
import { whatIf } from "./whatIf";

/** How a desk gets on with whoever shares its thread. */
export interface DeskManners {
  /** Waited for between slices of work, unless there is no need yet. */
  readonly pause: () => Promise<void> | undefined;
  /** Loads what pinyin search needs, when it is first needed. */
  readonly loadSyllables: () => Promise<SyllablesOf>;
}

/** In a thread of its own a desk need not wait for anybody. */
const alone: DeskManners = { pause: () => undefined, loadSyllables };

/** The clinic's desk, in the thread that calls it. */
export function createClinicDesk(manners: DeskManners = alone): ClinicDesk {
  return new Desk(manners);
}

class Desk extends ScriptsAnswers implements ClinicDesk {
  readonly #manners: DeskManners;
  readonly #pending = new PendingKeys();
  #taken: TakenWorkbook | undefined;
  /** The workbook as it stands with everything we were told was written since it was read. */
  #workbook: WorkbookCells | undefined;
  #question: DeskQuestion | undefined;
  #day: DeskDay | undefined;
  #results: { readonly day: DeskDay; readonly book: Promise<ResultsBook> } | undefined;
  #syllables: Promise<SyllablesOf> | undefined;

  constructor(manners: DeskManners) {
    super();
    this.#manners = manners;
  }

  open(outline: WorkbookOutline): Promise<readonly CellsWish[]> {
    this.#taken = new TakenWorkbook(outline);
    return Promise.resolve(this.#taken.tops());
  }

  take(block: CellBlock): Promise<void> {
    this.#opened().take(block);
    return Promise.resolve();
  }

  async remaining(question: DeskQuestion): Promise<readonly CellsWish[]> {
    const taken = this.#opened();
    if (taken.isComplete) return [];
    const { region, language, sheets } = question.settings;
    const reading = readClinicInSlices(taken.cells(), {
      asOf: question.asOf,
      ...(question.region === undefined ? {} : { region: question.region }),
      ...(question.region !== undefined || region === undefined ? {} : { region }),
      ...(language === undefined ? {} : { language }),
      ...(sheets === undefined ? {} : { corrections: sheets }),
    });
    const { sheets: readings } = await this.#paced(reading);
    return taken.remaining(readings);
  }

  judge(question: DeskQuestion, onStage?: (stage: Stage) => void): Promise<DayOverview> {
    this.#question = question;
    return this.#judged(this.#opened().cells(), onStage);
  }

  names(of: NamesOf) {
    return Promise.resolve(namesBehind(this.judgedDay, of));
  }

  async find(text: string, limit: number) {
    this.#syllables ??= this.#manners.loadSyllables();
    const syllablesOf = await this.#syllables;
    return findClients(this.judgedDay, text, { limit, syllablesOf });
  }

  clientsAt(place: RowPlace) {
    return Promise.resolve(clientsInRow(this.judgedDay, place));
  }

  named(clients: readonly number[]) {
    return Promise.resolve(clients.map((client) => namedClient(this.judgedDay, client)));
  }

  card(client: number) {
    return Promise.resolve(clientCardOf(this.judgedDay, client));
  }

  ledger(from: number, limit: number) {
    const { listed } = this.judgedDay.clinic.ledger;
    return Promise.resolve(listed.slice(from, from + limit));
  }

  whatIf(changes: PolicyChanges) {
    return this.#paced(whatIf(this.judgedDay, changes));
  }

  planCallSheet(): Promise<PlannedSheets> {
    const { clinic, moved } = this.judgedDay;
    const callSheet = planCallSheet(clinic, callRows(clinic), moved.nextMake);
    return Promise.resolve({ log: moved.logRows, callSheet });
  }

  planOutcome(call: TypedCall) {
    return Promise.resolve(planOutcome(this.judgedDay, call, this.#pending));
  }

  planReversal(key: string) {
    return Promise.resolve(planReversal(this.judgedDay, key));
  }

  planMark(mark: TypedMark) {
    return Promise.resolve(planMark(this.judgedDay, mark, this.#pending));
  }

  async written({ key, sheet }: PlannedEntry): Promise<DayOverview> {
    this.#pending.written(key);
    return this.#judged(await this.#paced(withAppendedRowsInSlices(this.#read(), sheet)));
  }

  async callSheetWritten({ log, callSheet }: PlannedSheets): Promise<DayOverview> {
    const read = this.#read();
    const logged =
      log === undefined ? read : await this.#paced(withAppendedRowsInSlices(read, log));
    return this.#judged(await this.#paced(withOwnSheetInSlices(logged, callSheet)));
  }

  protected async judgedWith(sheet: SheetPlan): Promise<DayOverview> {
    return this.#judged(await this.#paced(withOwnSheetInSlices(this.#read(), sheet)));
  }

  settingsPart(settings: Settings): Promise<string> {
    return Promise.resolve(writeSettingsPart(settings));
  }

  async results() {
    return (await this.#resultsBook()).view;
  }

  async resultNames(list: number) {
    return (await this.#resultsBook()).names(list);
  }

  async planResults() {
    return (await this.#resultsBook()).sheet();
  }

  async accountLines(month: Day) {
    return (await this.#resultsBook()).lines(month);
  }

  async planAccount(change?: AccountChange) {
    return (await this.#resultsBook()).account(change);
  }

  async accountWritten(sheet: SheetPlan) {
    const book = await this.#resultsBook();
    this.#workbook = await this.#paced(withOwnSheetInSlices(this.#read(), sheet));
    const now = book.withWorkbook(this.#workbook);
    this.#results = { day: this.judgedDay, book: Promise.resolve(now) };
    return now.view;
  }

  /** Told once for each judging of the day. */
  #resultsBook(): Promise<ResultsBook> {
    const day = this.judgedDay;
    if (this.#results?.day !== day)
      this.#results = { day, book: this.#paced(ResultsBook.open(day, this.#read())) };
    return this.#results.book;
  }

  async #judged(workbook: WorkbookCells, onStage?: (stage: Stage) => void): Promise<DayOverview> {
    if (this.#question === undefined) throw new RangeError("the desk has not judged a day yet");
    this.#workbook = workbook;
    const { displayLanguage, ...asked } = this.#question;
    const question: ClinicQuestion = asked;
    const moved = await this.#paced(moveOutcomesInSlices(workbook));
    const clinic = await this.#paced(judgingStages(moved.workbook, question), onStage);
    this.#day = new DeskDay(clinic, moved, displayLanguage);
    return this.#paced(dayOverviewInSlices(this.#day));
  }

  #paced<Step, Answer>(
    work: Generator<Step, Answer, undefined>,
    onStep?: (step: Exclude<Step, undefined>) => void,
  ): Promise<Answer> {
    return pacedWork(work, this.#manners.pause, onStep);
  }

  #opened(): TakenWorkbook {
    if (this.#taken === undefined) throw new RangeError("the desk has no workbook open");
    return this.#taken;
  }

  #read(): WorkbookCells {
    if (this.#workbook === undefined) throw new RangeError("the desk has not judged a day yet");
    return this.#workbook;
  }

  protected get judgedDay(): DeskDay {
    if (this.#day === undefined) throw new RangeError("the desk has not judged a day yet");
    return this.#day;
  }
}
