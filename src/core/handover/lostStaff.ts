import type { ClientCase } from "../calling/clientCase";
import { newestMarks } from "../calling/newestMarks";
import { staffOf } from "../calling/ownersOf";
import { rowsOf } from "../calling/rowsOf";

/** What somebody is to a client. */
export const careRoles = ["therapist", "consultant"] as const;
export type CareRole = (typeof careRoles)[number];

/** Whom a client loses. */
export interface LostStaff {
  readonly from: string;
  readonly as: CareRole;
}

/** A client among all others: nothing of her case is asked but who looks after her. */
export type AmongClients = Pick<ClientCase, "client" | "day">;

/** Who looks after a client as her therapist, and who as her consultant (K5: the owner mark). */
export function carersOf(own: AmongClients): Readonly<Record<CareRole, string | undefined>> {
  const { records, rows } = own.day.matched;
  const marks = newestMarks(rowsOf(rows.marks, own.client), records, own.day.asOf);
  return {
    therapist: staffOf(own, "therapist")?.trim(),
    consultant: (marks.get("owner")?.value ?? staffOf(own, "consultant"))?.trim(),
  };
}

/**
 * Whom a client loses when these people leave. Who loses both is handed over once: the therapist is
 * the one she misses.
 *
 * @param carers - who looks after her now
 * @param leaving - names
 * @returns `undefined` when everybody of hers stays
 * @source rule L6 (document 002)
 */
export function lostStaff(
  carers: Readonly<Record<CareRole, string | undefined>>,
  leaving: ReadonlySet<string>,
): LostStaff | undefined {
  for (const as of careRoles) {
    const from = carers[as];
    if (from !== undefined && leaving.has(from)) return { from, as };
  }
  return undefined;
}
