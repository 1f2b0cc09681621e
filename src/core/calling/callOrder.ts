import { noDay } from "../calendar/day";
import type { TextColumn } from "../clients/columns";
import { bandOf, type CallCandidate } from "./callCandidate";
import { reasons } from "./callPlan";
import { compareTexts } from "./compareTexts";
import { textIn } from "./textIn";

/**
 * Which of two calls stands first on the sheet (C4): the lower band; inside bands 1 and 2 the more
 * urgent or the earlier; inside bands 3–7 the larger median deal of 24 months; then the longer since
 * the last contact (never is longest), then client id, phone and name.
 *
 * Texts compare by code unit, so that every machine sorts alike; a missing one comes last.
 *
 * @returns negative when `one` stands first
 * @source rule C4
 */
export function callOrder(one: CallCandidate, other: CallCandidate): number {
  return (
    bandOf(one) - bandOf(other) ||
    withinBand(one, other) ||
    lastContact(one) - lastContact(other) ||
    byWhoTheyAre(one, other)
  );
}

function withinBand(one: CallCandidate, other: CallCandidate): number {
  if (bandOf(one) > 2) return medianDeal(other) - medianDeal(one);
  const [lead] = one.due;
  const [otherLead] = other.due;
  return (
    lead.urgency - otherLead.urgency ||
    reasons.indexOf(lead.reason) - reasons.indexOf(otherLead.reason)
  );
}

function medianDeal({ clientCase: { day, client } }: CallCandidate): number {
  const cents = day.summaries.medianDealCents[client];
  return cents === undefined || Number.isNaN(cents) ? 0 : cents;
}

function lastContact({ clientCase }: CallCandidate): number {
  return clientCase.contacts.lastOn ?? noDay;
}

function byWhoTheyAre(one: CallCandidate, other: CallCandidate): number {
  const { book, records } = one.clientCase.day.matched;
  const compare = (column: TextColumn): number =>
    compareTexts(
      textIn(records.texts, column, one.clientCase.client),
      textIn(records.texts, column, other.clientCase.client),
    );
  return (
    compare(book.id) ||
    compare(book.phone) ||
    compare(book.name) ||
    one.clientCase.client - other.clientCase.client
  );
}
