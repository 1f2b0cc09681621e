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

/** Whether several columns of this kind speak together, and no left one hides a right one. */
export function isSafetyColumn(name: RecordColumn): boolean {
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

/** Adds a column to another of its name: refusals unite, everything else fills blanks (K6). */
export function uniteColumn(name: RecordColumn, target: DraftColumn, added: DraftColumn): void {
  const shape = columnShapes[name];
  const unites = isSafetyColumn(name);
  for (let place = 0; place < target.length; place++) {
    if (isBlankAt(added, shape, place)) continue;
    if (unites) target[place] = united(name, Number(target[place]), Number(added[place]));
    else if (isBlankAt(target, shape, place)) target[place] = added[place] as never;
  }
}
