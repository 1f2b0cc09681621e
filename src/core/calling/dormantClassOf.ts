import type { ClientCase } from "./clientCase";
import { leftoverEvidence } from "./leftoverEvidence";

/** S2: why a dormant client stays away, as far as the clinic can tell. */
export type DormantClassFound =
  | { readonly class: "neglected"; readonly by: "mark" | "complaint" | "log" }
  | { readonly class: "unfinished" | "able" | "limited" };

/**
 * The class of a client away for at least 90 days, the first that fits: neglected, unfinished, able,
 * limited.
 *
 * Neglected by the manager's mark or a complaint; or at least 180 days away while the call log
 * covers all of that time and holds no row for her since she was here. Without a log only by mark.
 *
 * @returns `undefined` for a client who is not dormant or never came
 * @source rule S2 (document 004)
 */
export function dormantClassOf(clientCase: ClientCase): DormantClassFound | undefined {
  const { daysAway, client, day } = clientCase;
  if (daysAway === undefined || daysAway < day.policy.dormancy.dormantFromDay) return undefined;
  const by = neglectedBy(clientCase, daysAway);
  if (by !== undefined) return { class: "neglected", by };
  if (leftoverEvidence(clientCase).length > 0) return { class: "unfinished" };
  const spent = day.summaries.spend24MonthsCents[client] ?? NaN;
  return { class: spent >= (day.ableFromCents ?? Infinity) ? "able" : "limited" };
}

function neglectedBy(
  { file, contacts, day, lastArrivalOn }: ClientCase,
  daysAway: number,
): "mark" | "complaint" | "log" | undefined {
  if (file.neglected) return "mark";
  if (file.complaintNoted || contacts.log.some(({ outcome }) => outcome === "complaint"))
    return "complaint";
  if (daysAway < day.policy.segments.neglectedFromDay || day.logStartsOn === undefined)
    return undefined;
  if (lastArrivalOn === undefined || day.logStartsOn > lastArrivalOn) return undefined;
  const isUncalled = contacts.lastOn === undefined || contacts.lastOn < lastArrivalOn;
  return isUncalled ? "log" : undefined;
}
