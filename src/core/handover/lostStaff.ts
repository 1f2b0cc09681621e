import type { ClientCase } from "../calling/clientCase";
import { staffOf } from "../calling/ownersOf";

/** What somebody is to a client. */
export const careRoles = ["therapist", "consultant"] as const;
export type CareRole = (typeof careRoles)[number];

/** Whom a client loses. */
export interface LostStaff {
  readonly from: string;
  readonly as: CareRole;
}

/** Who looks after a client as her therapist, and who as her consultant. */
export function carersOf(own: ClientCase): Readonly<Record<CareRole, string | undefined>> {
  return {
    therapist: staffOf(own, "therapist")?.trim(),
    consultant: (own.file.owner?.to ?? staffOf(own, "consultant"))?.trim(),
  };
}

/**
 * Whom a client loses when these people leave. Who loses both is handed over once: the therapist is
 * the one she misses.
 *
 * @param leaving - names
 * @returns `undefined` when everybody of hers stays
 * @source rule L6 (document 002)
 */
export function lostStaff(own: ClientCase, leaving: ReadonlySet<string>): LostStaff | undefined {
  const carers = carersOf(own);
  for (const as of careRoles) {
    const from = carers[as];
    if (from !== undefined && leaving.has(from)) return { from, as };
  }
  return undefined;
}
