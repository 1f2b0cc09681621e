import { noDay, type Day } from "../calendar/day";
import { noText, type DayColumn, type TextColumn } from "../clients/columns";
import type { ClientCase } from "./clientCase";
import { dayIn } from "./dayIn";
import { rowsOf } from "./rowsOf";
import { textIn } from "./textIn";

type StaffField = "consultant" | "therapist";

/**
 * The people a client belongs to, first choice first: her consultant, then her therapist.
 *
 * The manager's owner mark stands in place of the consultant. Where the client sheet is silent, the
 * consultant or therapist of her newest visit or purchase counts.
 *
 * @source rules C5, K5
 */
export function ownersOf(clientCase: ClientCase): readonly string[] {
  const consultant = clientCase.file.owner?.to ?? staffOf(clientCase, "consultant");
  const therapist = staffOf(clientCase, "therapist");
  return [consultant, therapist].filter((name) => name !== undefined);
}

/** A name beside the day it was written for. */
interface NamedOn {
  readonly on: Day;
  readonly name: string;
}

function staffOf({ client, day }: ClientCase, field: StaffField): string | undefined {
  const { records, rows, clientRows } = day.matched;
  const { texts } = records;
  const onFile = newestName(rowsOf(clientRows, client), { texts, staff: day.clients[field] });
  if (onFile !== undefined) return onFile.name;
  const purchases = records.purchases?.fields ?? {};
  const visits = { texts, staff: day.visits[field], on: day.visits.visitDate };
  const bought = { texts, staff: purchases[field], on: purchases.purchaseDate };
  return newer(
    newestName(rowsOf(rows.visits, client), visits),
    newestName(rowsOf(rows.purchases, client), bought),
  )?.name;
}

interface StaffColumn {
  readonly texts: readonly string[];
  readonly staff: TextColumn | undefined;
  readonly on?: DayColumn | undefined;
}

function newestName(ownRows: Int32Array, { texts, staff, on }: StaffColumn): NamedOn | undefined {
  let newest: NamedOn | undefined;
  if (staff === undefined) return undefined;
  for (const rowIndex of ownRows) {
    if (staff[rowIndex] === noText) continue;
    const name = textIn(texts, staff, rowIndex)?.trim();
    if (name === undefined || name === "") continue;
    newest = newer(newest, { on: dayIn(on, rowIndex) ?? noDay, name });
  }
  return newest;
}

/** Of two names of one day the first in the alphabet, whatever the order of rows (G14). */
function newer(one: NamedOn | undefined, other: NamedOn | undefined): NamedOn | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.on !== other.on) return one.on > other.on ? one : other;
  return one.name <= other.name ? one : other;
}
