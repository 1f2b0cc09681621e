import { addMonths } from "../calendar/addMonths";
import type { Day } from "../calendar/day";
import { allAtOnce, type Sliced } from "../sliced";
import { segments } from "../policy/segments";
import type { MatchedRecords } from "./clientBook";
import type { ClientSummaries } from "./clientSummaries";
import { balances } from "./summarizing/balances";
import { contactDays } from "./summarizing/contactDays";
import { nextBookings } from "./summarizing/nextBookings";
import { summarizeTrade } from "./summarizing/summarizeTrade";

/**
 * Sums up every client once, so that no rule reads the rows again.
 *
 * One client on one day is one visit and one deal. Only what happened on or before `asOf` counts,
 * except the next booking. The cost grows with the rows, never with their square.
 *
 * @param matched - the records, each row with its client
 * @param asOf - day the question is asked for
 * @param spendMonths - length of the recent past for spend and deals, in calendar months
 * @source rules D1, D4, W1, S2
 */
export function summarizeClients(
  matched: MatchedRecords,
  asOf: Day,
  spendMonths: number = segments.spendMonths,
): ClientSummaries {
  return allAtOnce(summarizeClientsInSlices(matched, asOf, spendMonths));
}

/** The same in slices: between clients, and between what is summed up. */
export function* summarizeClientsInSlices(
  matched: MatchedRecords,
  asOf: Day,
  spendMonths: number = segments.spendMonths,
): Sliced<ClientSummaries> {
  const recentFromOn = addMonths(asOf, -spendMonths);
  const trade = yield* summarizeTrade(matched, { asOf, recentFromOn });
  const left = balances(matched, asOf);
  yield;
  const contacts = contactDays(matched, asOf);
  yield;
  const nextBookingOn = nextBookings(matched, asOf);
  return { count: matched.book.count, ...trade, ...left, ...contacts, nextBookingOn };
}
