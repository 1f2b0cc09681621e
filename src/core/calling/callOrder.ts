import type { CallCandidate } from "./callCandidate";
import { reasons } from "./callPlan";
import { compareTexts } from "../compareTexts";

/**
 * Which of two calls stands first on the sheet (C4): the lower band; inside bands 1 and 2 the more
 * urgent or the earlier; inside bands 3–7 what the call is expected to add, where the clinic is large
 * enough to tell, then the larger median deal of 24 months (none comes last); then the longer since
 * the last contact (never is longest), then client id, phone and name.
 *
 * @returns negative when `one` stands first
 * @source rule C4
 */
export function callOrder(one: CallCandidate, other: CallCandidate): number {
  return (
    one.band - other.band ||
    withinBand(one, other) ||
    one.lastContactOn - other.lastContactOn ||
    compareTexts(one.id, other.id) ||
    compareTexts(one.phone, other.phone) ||
    compareTexts(one.name, other.name) ||
    one.client - other.client
  );
}

function withinBand(one: CallCandidate, other: CallCandidate): number {
  if (one.band > 2)
    return (
      // What cannot be told counts as nothing gained.
      (other.gainCents ?? 0) - (one.gainCents ?? 0) ||
      largerFirst(one.medianDealCents, other.medianDealCents)
    );
  const [lead] = one.due;
  const [otherLead] = other.due;
  return (
    lead.urgency - otherLead.urgency ||
    reasons.indexOf(lead.reason) - reasons.indexOf(otherLead.reason)
  );
}

function largerFirst(one: number | undefined, other: number | undefined): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return other - one;
}
