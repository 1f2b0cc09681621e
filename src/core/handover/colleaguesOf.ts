import { addDays } from "../calendar/day";
import type { CallDay } from "../calling/callDay";
import { dayIn } from "../calling/dayIn";
import { textIn } from "../calling/textIn";
import type { StaffRole } from "../clients/codes";
import { compareTexts } from "../compareTexts";
import type { CareRole } from "./lostStaff";

/** Roles that look after clients. */
const caring: ReadonlySet<StaffRole | undefined> = new Set(["therapist", "consultant"] as const);

/** For whom colleagues are looked for. */
export interface Leavers {
  /** Everybody who leaves. */
  readonly leaving: ReadonlySet<string>;
  /** Those of them whose clients are placed. */
  readonly names: readonly string[];
  /** What they are to these clients. */
  readonly as: CareRole;
}

/**
 * Who may take over the clients of those who leave, by name: those of the staff sheet who stay and do
 * the same work; where the clinic keeps no staff sheet, those seen in the same column.
 *
 * Somebody off today stays a colleague. Where nobody does the same work, everyone who looks after
 * clients may take over.
 *
 * @source rules L6, C5
 */
export function colleaguesOf(day: CallDay, leavers: Leavers): readonly string[] {
  const { leaving, names } = leavers;
  const staff = [...day.staff.values()].filter(
    ({ name, hasLeft }) => !hasLeft && !leaving.has(name),
  );
  const roles = new Set(names.map((name) => day.staff.get(name)?.role));
  const alike = staff.filter(({ role }) => role !== undefined && roles.has(role));
  const known = alike.length > 0 ? alike : staff.filter(({ role }) => caring.has(role));
  const found = known.length > 0 ? known.map(({ name }) => name) : seenAtWork(day, leavers);
  return [...found].sort(compareTexts);
}

/** Names in the columns in which the leavers stand. */
function seenAtWork(day: CallDay, { leaving, as }: Leavers): readonly string[] {
  const { records } = day.matched;
  const from = addDays(day.asOf, -day.policy.handover.habitDays);
  const { clients, visits, appointments } = records;
  const columns = [
    { table: clients, on: undefined, names: clients?.fields[as] },
    { table: visits, on: visits?.fields.visitDate, names: visits?.fields[as] },
    {
      table: appointments,
      on: appointments?.fields.appointmentDate,
      names: appointments?.fields[as],
    },
  ];
  const found = new Set<string>();
  for (const { table, on, names } of columns) {
    const inColumn = new Set<string>();
    let holdsLeaver = false;
    for (let rowIndex = 0; rowIndex < (table?.count ?? 0); rowIndex++) {
      const name = textIn(records.texts, names, rowIndex)?.trim();
      if (name === undefined || name === "") continue;
      if (leaving.has(name)) holdsLeaver = true;
      else if ((dayIn(on, rowIndex) ?? from) >= from) inColumn.add(name);
    }
    if (holdsLeaver) for (const name of inColumn) found.add(name);
  }
  // Who stays in the staff sheet as somebody who left is no colleague.
  return [...found].filter((name) => day.staff.get(name)?.hasLeft !== true);
}
