import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";

/**
 * `by_hand`: the manager put her on today's sheet, and nobody has contacted her today.
 *
 * It is a promise like those of band 2: no quota cuts it and no recent contact holds it. Who asked
 * not to be contacted, is parked or has no working number stays off the sheet all the same.
 *
 * @source rule C7
 */
export function byHand({ file, contacts, day }: ClientCase): DueReason | undefined {
  const { addedOn } = file.byHand;
  if (addedOn === undefined || contacts.log.some(({ on }) => on === day.asOf)) return undefined;
  return { reason: "by_hand", evidence: [{ code: "addedByHand", on: addedOn }], urgency: 0 };
}
