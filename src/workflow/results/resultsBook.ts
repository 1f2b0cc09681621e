import type { Day } from "../../core/calendar/day";
import type { AccountLine } from "../../core/results/accountability/accountLine";
import { keyOfClient } from "../../core/results/keyOfClient";
import type { ResultsStage } from "../../core/results/resultsReport";
import { ok, refused, type Result } from "../../core/result";
import type { WorkbookCells } from "../../intake/sheets/workbookCells";
import { namesAtMost } from "../desk/clinicDesk";
import type { DeskDay } from "../desk/deskDay";
import { namedClient, whoIs } from "../desk/namedClient";
import type {
  AccountChange,
  AccountLineView,
  AccountProblem,
  ListedNames,
} from "../desk/resultsDesk";
import type { SheetPlan } from "../sheetPlan";
import { accountView, standingLines } from "./accountView";
import { changedAccount } from "./changedAccount";
import { keptAccount, type KeptAccount } from "./keptAccount";
import { planAccountSheet, sayAccountEvidence } from "./planAccountSheet";
import { planResultsSheet } from "./planResultsSheet";
import { resultsView, type ResultsView, type ToldResults } from "./resultsView";

/** The results of one judged day, and everything that is asked about them. */
export class ResultsBook {
  readonly #day: DeskDay;
  readonly #told: ToldResults;
  readonly #kept: KeptAccount;
  readonly #standing: readonly AccountLine[];
  #clientOf: ReadonlyMap<string, number> | undefined;

  /** @param workbook - as it stands, with our own sheet of the account where there is one */
  constructor(day: DeskDay, told: ToldResults, workbook: WorkbookCells) {
    this.#day = day;
    this.#told = told;
    this.#kept = keptAccount(workbook);
    this.#standing = standingLines(told.report.account, this.#kept);
  }

  /** Tells the results stage by stage, for whoever has something else to do in between. */
  static *open(
    day: DeskDay,
    workbook: WorkbookCells,
  ): Generator<ResultsStage, ResultsBook, undefined> {
    const told = yield* resultsView(day.clinic.callQuestion, day.clinic.callDay);
    return new ResultsBook(day, told, workbook);
  }

  /** The same results beside a workbook in which the account was written. */
  withWorkbook(workbook: WorkbookCells): ResultsBook {
    return new ResultsBook(this.#day, this.#told, workbook);
  }

  get view(): ResultsView {
    const { callQuestion } = this.#day.clinic;
    const account = accountView(this.#standing, this.#kept, callQuestion);
    return { ...this.#told.view, account };
  }

  names(list: number): ListedNames {
    const clients = [...new Set(this.#told.lists.at(list))];
    return {
      count: clients.length,
      clients: clients.slice(0, namesAtMost).map((client) => namedClient(this.#day, client)),
    };
  }

  sheet(): SheetPlan {
    const { language, question } = this.#day.clinic;
    const store = question.settings.clinic?.store;
    return planResultsSheet(this.view, { language, store });
  }

  lines(month: Day): readonly AccountLineView[] {
    const { displayLanguage: language, clinic } = this.#day;
    const { currency } = clinic.matched.records;
    return this.#standing
      .filter((line) => line.month === month)
      .map(({ id, kind, staff, cents, exemption, state, note, clientKey, evidence }) => ({
        ...{ id, kind, staff, cents, exemption, state, note },
        client: clientKey === undefined ? undefined : this.#client(clientKey),
        clientName: clientKey === undefined ? undefined : this.#nameOf(clientKey),
        because: sayAccountEvidence(evidence, { language, currency }),
      }));
  }

  account(change: AccountChange | undefined): Result<SheetPlan, AccountProblem> {
    const { lockedMonths } = this.#kept;
    const standing = { lines: this.#standing, lockedMonths };
    if (change === undefined) return ok(this.#accountSheet(standing));
    const isSettled = (month: Day): boolean =>
      this.view.account.months.some((one) => one.month === month && one.isSettled);
    const changed = changedAccount(standing, change, isSettled);
    return changed.ok ? ok(this.#accountSheet(changed.value)) : refused(changed.problem);
  }

  #accountSheet(account: KeptAccount): SheetPlan {
    const { language, matched, policy, plan } = this.#day.clinic;
    return planAccountSheet({
      ...account,
      language,
      asOf: plan.asOf,
      currency: matched.records.currency,
      penaltiesOn: policy.accountability.penaltiesOn,
      nameOf: (key) => this.#nameOf(key),
    });
  }

  #nameOf(clientKey: string): string {
    const client = this.#client(clientKey);
    return client === undefined ? clientKey : whoIs(this.#day, client).name;
  }

  #client(clientKey: string): number | undefined {
    if (this.#clientOf === undefined) {
      const { matched } = this.#day.clinic;
      const keys = Array.from({ length: matched.book.count }, (_, client) => client);
      this.#clientOf = new Map(keys.map((client) => [keyOfClient(matched, client), client]));
    }
    return this.#clientOf.get(clientKey);
  }
}
