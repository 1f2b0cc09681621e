import type { ClientCase } from "../calling/clientCase";
import { staffOf } from "../calling/ownersOf";

/** Whom a client loses and who stays with her. */
export interface LostStaff {
  /** Her therapist, else her consultant, where one of them leaves. */
  readonly from: string | undefined;
  /** Her therapist, else her consultant, where nobody of hers leaves. */
  readonly stays: string | undefined;
}

/**
 * Whom a client loses when these people leave. Who loses both is handed over once: the therapist is
 * the one she misses.
 *
 * @param leaving - names
 * @source rule L6 (document 002)
 */
export function lostStaff(own: ClientCase, leaving: ReadonlySet<string>): LostStaff {
  const therapist = staffOf(own, "therapist")?.trim();
  const consultant = (own.file.owner?.to ?? staffOf(own, "consultant"))?.trim();
  const from = [therapist, consultant].find((name) => name !== undefined && leaving.has(name));
  return { from, stays: from === undefined ? (therapist ?? consultant) : undefined };
}
