import type { Day } from "../calendar/day";
import { codeAt, depositStatuses } from "../clients/codes";
import type { Evidence } from "./evidence";
import type { ClientCase } from "./clientCase";
import { dayIn } from "./dayIn";
import { numberIn } from "./numberIn";
import { rowsOf } from "./rowsOf";

export interface HeldDeposit {
  readonly on: Day;
  readonly cents: number | undefined;
}

const none: readonly HeldDeposit[] = [];

/**
 * The deposits the clinic still holds for a client, oldest first: held when nothing says otherwise.
 *
 * @source rules K1, C1 `deposit_d6`, `deposit_monthend`
 */
export function heldDeposits({ client, day }: ClientCase): readonly HeldDeposit[] {
  const { records, rows } = day.matched;
  const fields = records.deposits?.fields;
  if (fields === undefined) return none;
  const held: HeldDeposit[] = [];
  for (const rowIndex of rowsOf(rows.deposits, client)) {
    const on = dayIn(fields.depositDate, rowIndex);
    const status = codeAt(depositStatuses, fields.depositStatus, rowIndex) ?? "held";
    if (on === undefined || on > day.asOf || status !== "held") continue;
    held.push({ on, cents: numberIn(fields.depositAmount, rowIndex) });
  }
  return held.sort((one, other) => one.on - other.on || (one.cents ?? -1) - (other.cents ?? -1));
}

/** The facts of a held deposit. */
export function depositEvidence({ on, cents }: HeldDeposit, asOf: Day): Evidence {
  const heldDays = asOf - on;
  return { code: "depositHeld", on, heldDays, ...(cents === undefined ? {} : { cents }) };
}
