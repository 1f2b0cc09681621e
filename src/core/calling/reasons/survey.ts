import { addDays, weekday } from "../../calendar/day";
import type { DueReason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { isCalledAbout } from "../isCalledAbout";

/**
 * `survey`: she was drawn by lot this week to be asked how content she is.
 *
 * @source rule C1, band 7 (document 004: random calls by a third person)
 */
export function survey({ client, contacts, day }: ClientCase): DueReason | undefined {
  const { clients, visitors } = day.surveySample;
  if (!clients.has(client)) return undefined;
  const monday = addDays(day.asOf, 1 - weekday(day.asOf));
  if (isCalledAbout(contacts.log, "survey", monday)) return undefined;
  return { reason: "survey", evidence: [{ code: "sampled", visitors }], urgency: 0 };
}
