import type { Day } from "../calendar/day";
import { dayIn } from "../calling/dayIn";
import { ownersOf } from "../calling/ownersOf";
import { rowsOf } from "../calling/rowsOf";
import type { ClientCase } from "../calling/clientCase";
import { cameBetween } from "../retention/cameBetween";
import { dormancyTier } from "../retention/dormancyTier";
import { arrivalsByClient } from "./arrivalsByClient";
import type { ListEntry, ListQuestion } from "./clinicList";
import { everyClient, inOrderOf } from "./everyClient";

/**
 * Who did not come on any day from `from` to `to`, both included; who never came stands last. A
 * client first seen after `to` was none then and does not stand here.
 *
 * @source rule D3 (document 004, question 1)
 */
export function absentBetween(question: ListQuestion): readonly ListEntry[] {
  const { day, from, to } = question;
  const arrivals = arrivalsByClient(day.matched, day.asOf);
  const listed = everyClient(question, (own) => {
    const days = arrivals[own.client] ?? [];
    if (cameBetween(days, from, to) || isFirstSeenAfter(to, own, days)) return undefined;
    const tier = dormancyTier(own.lastArrivalOn, day.asOf, day.policy.dormancy);
    return {
      lastArrivalOn: own.lastArrivalOn,
      daysAway: own.daysAway,
      tier: tier.ok ? tier.value : undefined,
      consultant: ownersOf(own)[0],
    };
  });
  return inOrderOf(listed, ({ lastArrivalOn }) => lastArrivalOn);
}

/** By the day she joined, else by her first visit or purchase; a file's last visit does not tell. */
function isFirstSeenAfter(to: Day, { client, day }: ClientCase, arrivals: readonly Day[]): boolean {
  const { matched, clients } = day;
  const ofFile = Array.from(rowsOf(matched.clientRows, client), (rowIndex) =>
    dayIn(clients.joinDate, rowIndex),
  );
  const joined = ofFile.filter((on) => on !== undefined);
  if (joined.length > 0) return joined.every((on) => on > to);
  const { visits, purchases } = matched.rows;
  const isRecorded = rowsOf(visits, client).length + rowsOf(purchases, client).length > 0;
  return isRecorded && arrivals.length > 0 && arrivals.every((on) => on > to);
}
