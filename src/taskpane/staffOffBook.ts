import { isoDay, readIsoDay, type Day } from "../core/calendar/day";
import { fingerprint } from "../workflow/desk/fingerprint";

/** Where a text stays when the pane is closed; it may be refused, and then nothing stays. */
export interface TextKeeper {
  readonly read: () => string | undefined;
  readonly write: (text: string) => void;
}

/** Who is off, and on which day of which workbook. */
interface OffOn {
  readonly on: Day;
  /** A mark of the workbook's name. */
  readonly workbook: string;
  /** Marks of names. */
  readonly off: readonly string[];
}

/**
 * Who was switched off in the pane, for as long as the day lasts: a pane that is closed at noon must
 * not call on behalf of who is ill.
 *
 * Kept on this machine, since a colleague's absence is nobody's business in a file that is passed on;
 * and as marks, from which no name can be read.
 */
export class StaffOffBook {
  readonly #keeper: TextKeeper;
  #entries: readonly OffOn[];

  /** @param today - days before it are over, and forgotten */
  constructor(keeper: TextKeeper, today: Day) {
    this.#keeper = keeper;
    this.#entries = readEntries(keeper.read() ?? "").filter(({ on }) => on >= today);
  }

  keep({ on, workbook, names }: OffNames): void {
    const mark = fingerprint(workbook);
    const others = this.#entries.filter((entry) => entry.on !== on || entry.workbook !== mark);
    const off = names.map(fingerprint);
    this.#entries = off.length === 0 ? others : [...others, { on, workbook: mark, off }];
    this.#keeper.write(this.#entries.map(lineOf).join("\n"));
  }

  isOff({ on, workbook, name }: OffName): boolean {
    const mark = fingerprint(workbook);
    const entry = this.#entries.find((known) => known.on === on && known.workbook === mark);
    return entry?.off.includes(fingerprint(name)) === true;
  }
}

interface WorkbookDay {
  readonly on: Day;
  /** Its name. */
  readonly workbook: string;
}

interface OffNames extends WorkbookDay {
  readonly names: readonly string[];
}

interface OffName extends WorkbookDay {
  readonly name: string;
}

function lineOf({ on, workbook, off }: OffOn): string {
  return [isoDay(on), workbook, ...off].join(" ");
}

/** What else may stand there is left aside. */
function readEntries(text: string): readonly OffOn[] {
  return text.split("\n").flatMap((line) => {
    const [day = "", workbook, ...off] = line.split(" ");
    const on = readIsoDay(day);
    return on === undefined || workbook === undefined ? [] : [{ on, workbook, off }];
  });
}
