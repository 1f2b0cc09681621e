import { noDay, type Day } from "../calendar/day";
import type { RowsByClient } from "../clients/clientBook";
import { noText, type DayColumn, type TextColumn } from "../clients/columns";
import type { ClientCase } from "./clientCase";
import { dayIn } from "./dayIn";
import { rowsOf } from "./rowsOf";
import { textIn } from "./textIn";

type StaffField = "consultant" | "therapist";

const nobody: readonly string[] = [];

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
  if (consultant === undefined) return therapist === undefined ? nobody : [therapist];
  return therapist === undefined ? [consultant] : [consultant, therapist];
}

/** A name beside the day it was written for. */
interface NamedOn {
  readonly on: Day;
  readonly name: string;
}

/** Her consultant or therapist by the client sheet, else by her newest visit or purchase. */
export function staffOf(
  { client, day }: Pick<ClientCase, "client" | "day">,
  field: StaffField,
): string | undefined {
  const { records, rows, clientRows } = day.matched;
  const { texts } = records;
  const { [field]: kept } = day.clients;
  const onFile = kept && newestName({ texts, rows: clientRows, staff: kept }, client);
  if (onFile !== undefined) return onFile.name;
  const { visitDate, [field]: seenBy } = day.visits;
  const { purchaseDate, [field]: soldBy } = records.purchases?.fields ?? {};
  const visited =
    seenBy && newestName({ texts, rows: rows.visits, staff: seenBy, on: visitDate }, client);
  const bought =
    soldBy && newestName({ texts, rows: rows.purchases, staff: soldBy, on: purchaseDate }, client);
  return newer(visited, bought)?.name;
}

interface StaffColumn {
  readonly texts: readonly string[];
  readonly rows: RowsByClient | undefined;
  readonly staff: TextColumn;
  readonly on?: DayColumn | undefined;
}

function newestName(column: StaffColumn, client: number): NamedOn | undefined {
  const { texts, rows, staff, on } = column;
  let newest: NamedOn | undefined;
  for (const rowIndex of rowsOf(rows, client)) {
    if (staff[rowIndex] === noText) continue;
    const namedOn = dayIn(on, rowIndex) ?? noDay;
    if (newest !== undefined && namedOn < newest.on) continue;
    const name = textIn(texts, staff, rowIndex)?.trim();
    if (name === undefined || name === "") continue;
    newest = newer(newest, { on: namedOn, name });
  }
  return newest;
}

/** Of two names of one day the first in the alphabet, whatever the order of rows (G14). */
function newer(one: NamedOn | undefined, other: NamedOn | undefined): NamedOn | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.on !== other.on) return one.on > other.on ? one : other;
  return one.name <= other.name ? one : other;
}
