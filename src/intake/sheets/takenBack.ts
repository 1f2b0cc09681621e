import { rawText } from "../cells/reading";
import { cellAt, textAt, type SheetView } from "./cellAccess";

/** The headings of our log that name an entry and the entry it takes back, in either language. */
export const logHeadings = {
  key: ["Key", "记录号"],
  takesBack: ["Takes back", "撤回记录号"],
} as const;

/**
 * The key of the row that takes an entry back and says nothing more. There is one for each entry, so
 * that writing it twice is writing it once.
 *
 * @example
 * reversalKey("2026-11-21-3-12") // => "2026-11-21-3-12-back"
 */
export function reversalKey(key: string): string {
  return `${key}-back`;
}

/** A row of our log, as far as taking back goes. */
interface LogLink {
  readonly rowIndex: number;
  readonly key: string;
  readonly takesBack: string;
  /** Entries that take this one back and of which nobody knows yet whether they hold. */
  undecided: number;
  isTakenBack: boolean;
}

/**
 * The rows of our recall log that still hold. The log is only ever added to: an entry is undone, or
 * put right, by a later row that names its key.
 *
 * An entry that puts another right may be taken back itself; the first one then holds again. A row
 * that only takes back is no call. Where rows stand plays no part: people sort.
 *
 * @param headerRowIndex - row of the log's headings
 * @param rowIndexes - its rows that can be used
 * @returns those of them that are calls; all of them where the log has no such columns
 */
export function rowsNotTakenBack(
  view: SheetView,
  headerRowIndex: number,
  rowIndexes: Int32Array,
): Int32Array {
  const keyColumn = columnHeaded(view, headerRowIndex, logHeadings.key);
  const linkColumn = columnHeaded(view, headerRowIndex, logHeadings.takesBack);
  if (keyColumn < 0 || linkColumn < 0) return rowIndexes;
  const said = (rowIndex: number, columnIndex: number) =>
    rawText(cellAt(view, rowIndex, columnIndex)).trim();
  const links = Array.from(rowIndexes, (rowIndex): LogLink => {
    const key = said(rowIndex, keyColumn);
    const takesBack = said(rowIndex, linkColumn);
    return { rowIndex, key, takesBack, undecided: 0, isTakenBack: false };
  });
  decide(links);
  const held = links.filter(
    ({ key, takesBack, isTakenBack }) => !isTakenBack && key !== reversalKey(takesBack),
  );
  return Int32Array.from(held, ({ rowIndex }) => rowIndex);
}

/** Decides the newest links first, then those they point to; a ring of links decides nothing. */
function decide(links: readonly LogLink[]): void {
  const byKey = new Map<string, LogLink[]>();
  for (const link of links) {
    const same = byKey.get(link.key);
    if (same === undefined) byKey.set(link.key, [link]);
    else same.push(link);
  }
  const targetsOf = ({ takesBack }: LogLink) =>
    takesBack === "" ? [] : (byKey.get(takesBack) ?? []);
  for (const link of links) for (const target of targetsOf(link)) target.undecided++;
  const decided = links.filter(({ undecided }) => undecided === 0);
  // Grows while it is walked: what a link points to is decided after it.
  for (const link of decided) {
    for (const target of targetsOf(link)) {
      if (!link.isTakenBack) target.isTakenBack = true;
      target.undecided--;
      if (target.undecided === 0) decided.push(target);
    }
  }
}

function columnHeaded(view: SheetView, rowIndex: number, words: readonly string[]): number {
  return view.sheet.columns.findIndex((_, columnIndex) =>
    words.includes(textAt(view, rowIndex, columnIndex)),
  );
}
