import { noDay } from "../calendar/day";
import { ownersOf } from "../calling/ownersOf";
import { numberIn } from "../calling/numberIn";
import { doNotContact } from "../calling/guardrails/doNotContact";
import type { ListEntry, ListQuestion } from "./clinicList";
import { everyClient } from "./everyClient";

/**
 * Clients of whom the call log holds no row at all, whatever its outcome; the longest away on top.
 * Who refused every contact does not stand here.
 *
 * @source rule R6 (document 000: small purchases are forgotten)
 */
export function neverContacted(question: ListQuestion): readonly ListEntry[] {
  const { summaries } = question.day;
  const listed = everyClient(question, (own) => {
    if (own.contacts.log.length > 0 || doNotContact(own)) return undefined;
    return {
      lastArrivalOn: own.lastArrivalOn,
      daysAway: own.daysAway,
      deals: summaries.deals[own.client],
      spend: numberIn(summaries.spend24MonthsCents, own.client),
      consultant: ownersOf(own)[0],
    };
  });
  const away = ({ values }: ListEntry) => values.lastArrivalOn ?? noDay;
  return [...listed].sort((one, other) => away(one) - away(other));
}
