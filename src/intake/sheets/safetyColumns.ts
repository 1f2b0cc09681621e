import { contactLimit } from "../../core/clients/codes";
import { answer } from "../../core/clients/columns";
import { columnShapes, type RecordColumn } from "./recordShapes";
import { isBlankAt, type DraftColumn } from "./tableDraft";

/** What wins where two cells of a row answer one question about her wishes. */
const winningAnswers: Readonly<Partial<Record<RecordColumn, number>>> = {
  consent: answer.no,
  complaint: answer.yes,
  neglected: answer.yes,
  parked: answer.yes,
};

/** What staff note of a client in their own words; a symptom or a wish may hide in it (G1, G10). */
const noteColumns: ReadonlySet<RecordColumn> = new Set<RecordColumn>([
  "remarks",
  "needs",
  "callNotes",
  "need",
  "mood",
  "suggestion",
  "visitResult",
]);

export function isNoteColumn(name: RecordColumn): boolean {
  return noteColumns.has(name);
}

/** Whether a cell of a second column must be read although the first column's is filled. */
export function speaksBeside(name: RecordColumn): boolean {
  return isSafetyColumn(name) || isNoteColumn(name);
}

function isSafetyColumn(name: RecordColumn): boolean {
  return name === "doNotContact" || winningAnswers[name] !== undefined;
}

/**
 * What two cells of one row say together: a refusal in any of them stands, and takes back the
 * permission another gave for its channel.
 *
 * @example
 * united("doNotContact", 4, 1) // => 1
 * united("consent", 1, 2) // => 1
 * united("complaint", 1, 2) // => 2
 */
export function united(name: RecordColumn, before: number, next: number): number {
  if (name === "doNotContact") return withoutRefused(before | next);
  if (before === answer.unknown || next === answer.unknown) return before | next;
  const winner = winningAnswers[name];
  return winner === before || winner === next ? winner : before;
}

function withoutRefused(limits: number): number {
  const phone = (limits & contactLimit.noPhone) === 0 ? 0 : contactLimit.phoneAllowed;
  const message = (limits & contactLimit.noMessage) === 0 ? 0 : contactLimit.messageAllowed;
  return limits & ~(phone | message);
}

/** Whether the second of two notes, by their places among the texts, needs a doctor sooner. */
export type MoreUrgent = (before: number, next: number) => boolean;

/**
 * Adds a column to another of its name: refusals unite, everything else fills blanks (K6). A symptom
 * in a second note is not lost to a first one that says nothing of the kind (G10).
 */
export function uniteColumn(
  name: RecordColumn,
  target: DraftColumn,
  added: DraftColumn,
  isUrgent: MoreUrgent = () => false,
): void {
  const shape = columnShapes[name];
  const unites = isSafetyColumn(name);
  for (let place = 0; place < target.length; place++) {
    if (isBlankAt(added, shape, place)) continue;
    if (unites) target[place] = united(name, Number(target[place]), Number(added[place]));
    else if (
      isBlankAt(target, shape, place) ||
      isUrgent(Number(target[place]), Number(added[place]))
    )
      target[place] = added[place] as never;
  }
}
