import { isoDay, type Day } from "../core/calendar/day";
import { readDate } from "../intake/cells/date";
import { readMoney } from "../intake/cells/money";
import type { Money } from "../intake/cells/moneyParts";
import {
  rawText,
  type CellContext,
  type CellProblem,
  type RawCell,
  type Reading,
} from "../intake/cells/reading";
import { readYesNo } from "../intake/cells/yesNo";
import { sayProblem } from "../wording/sayProblem";
import { cellWordsIn, type CellWords } from "../wording/cellWords";
import { isBlankCell, isErrorCell, oneCell } from "./argumentCells";
import { isRefusal, wrong, type CellAnswer, type Refusal } from "./cellAnswer";
import { readCount } from "./readCount";
import { serialOf } from "./serialOf";
import type { WorkbookSettings } from "./workbookSettings";

/** What an amount says; `kind` is absent for a plain sale. */
export interface Paid {
  readonly cents: number;
  readonly kind: Money["kind"];
}

/**
 * Reads the cells of one call with the intake's own readers, in the workbook's language.
 *
 * Every method answers the value, `undefined` for a blank, or the refusal its cell shows.
 */
export class CellReader {
  readonly settings: WorkbookSettings;
  readonly words: CellWords;
  private readonly today: Day;
  private context: CellContext;

  constructor(settings: WorkbookSettings, today: Day) {
    this.settings = settings;
    this.words = cellWordsIn(settings.language);
    this.today = today;
    this.context = { asOf: today, region: settings.region, dateSystem: settings.dateSystem };
  }

  /** The day asked about: today where the cell is blank or left out. */
  asOf(raw: RawCell): Day | Refusal {
    return this.day(raw, this.today) ?? this.today;
  }

  /** The one day a whole call asks about: today where the argument is blank or left out. */
  asOfEverywhere(given: unknown): Day | Refusal {
    const raw = oneCell(given, this.words);
    return isRefusal(raw) ? raw : this.asOf(raw);
  }

  day(raw: RawCell, asOf: Day): Day | undefined | Refusal {
    const found = this.read(readDate, raw, asOf);
    if (found === undefined || isRefusal(found)) return found;
    if ("on" in found) return found.on;
    return this.problem({ code: "NEEDS_DAY", raw: rawText(raw) });
  }

  /** A day that has been: one after `asOf` is refused. */
  pastDay(raw: RawCell, asOf: Day): Day | undefined | Refusal {
    const on = this.day(raw, asOf);
    if (on === undefined || isRefusal(on)) return on;
    return on > asOf ? this.afterAsOf(on, asOf) : on;
  }

  /** A day that need not have been yet, wherever today is. */
  dayWritten(raw: RawCell): Day | undefined | Refusal {
    return this.day(raw, this.today);
  }

  /** Money that changed hands, and whether it was a sale, a gift or given back. */
  paid(raw: RawCell, asOf: Day = this.today): Paid | undefined | Refusal {
    const found = this.read(readMoney, raw, asOf);
    if (found === undefined || isRefusal(found)) return found;
    const { cents, kind } = found;
    return cents === undefined
      ? wrong(this.words.cellErrors.notMoney(rawText(raw)))
      : { cents, kind };
  }

  cents(raw: RawCell, asOf?: Day): number | undefined | Refusal {
    const found = this.paid(raw, asOf);
    return found === undefined || isRefusal(found) ? found : found.cents;
  }

  /** An amount that holds for a whole call. */
  centsEverywhere(given: unknown): number | undefined | Refusal {
    const raw = oneCell(given, this.words);
    return isRefusal(raw) ? raw : this.cents(raw);
  }

  yesNo(raw: RawCell, asOf: Day): boolean | undefined | Refusal {
    const found = this.read(readYesNo, raw, asOf);
    if (!isRefusal(found) || isErrorCell(raw)) return found;
    return wrong(this.words.cellErrors.notYesOrNo(rawText(raw)));
  }

  /** A number of days; the clinic's own where the cell is blank or left out. */
  wholeDays(raw: RawCell, usual: number): number | Refusal {
    const count = this.count(raw);
    if (count === undefined) return usual;
    if (isErrorCell(raw) && isRefusal(count)) return count;
    const isWhole = typeof count === "number" && Number.isInteger(count) && count > 0;
    return isWhole ? count : wrong(this.words.cellErrors.notWholeDays(rawText(raw)));
  }

  /** A number of days that holds for a whole call. */
  wholeDaysEverywhere(given: unknown, usual: number): number | Refusal {
    const raw = oneCell(given, this.words);
    return isRefusal(raw) ? raw : this.wholeDays(raw, usual);
  }

  count(raw: RawCell): number | undefined | Refusal {
    return this.read(readCount, raw);
  }

  /** Reads a cell with any reader of the intake. */
  read<Value>(
    reader: (raw: RawCell, context: CellContext) => Reading<Value>,
    raw: RawCell,
    asOf: Day = this.today,
  ): Value | undefined | Refusal {
    if (isBlankCell(raw)) return undefined;
    if (this.context.asOf !== asOf) this.context = { ...this.context, asOf };
    const reading = reader(raw, this.context);
    if (reading.kind === "problem") return this.problem(reading.problem);
    return reading.kind === "value" ? reading.value : undefined;
  }

  /** A day as a cell of this workbook shows it; blank for none. */
  serial(on: Day | undefined): CellAnswer {
    if (on === undefined) return "";
    const serial = serialOf(on, this.settings.dateSystem);
    return serial ?? this.problem({ code: "OUT_OF_RANGE", raw: isoDay(on) });
  }

  problem({ code, raw }: CellProblem): Refusal {
    return wrong(sayProblem(code, raw, this.words));
  }

  afterAsOf(on: Day, asOf: Day): Refusal {
    return wrong(this.words.cellErrors.afterAsOf(isoDay(on), isoDay(asOf)));
  }
}
