import type { Reason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { reasonBands } from "../reasonBands";

const reactivationBand = 6;

/**
 * `held_out`: this month the lot leaves her uncalled, so that calling can be shown to do something.
 *
 * Only calls to bring her back wait; care, promises and money waiting go on. Nobody is held out until
 * the manager says which share.
 *
 * @source rule R2
 */
export function heldOut({ client, day }: ClientCase, reason: Reason): boolean {
  return reasonBands[reason] === reactivationBand && day.heldOut.has(client);
}
