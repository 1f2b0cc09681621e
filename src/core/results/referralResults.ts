import type { Day } from "../calendar/day";
import type { MatchedRecords } from "../clients/clientBook";
import type { ClientSummaries } from "../clients/clientSummaries";
import { noText } from "../clients/columns";
import { rowsOf } from "../calling/rowsOf";
import { clientsByName } from "./clientsByName";
import { spanAt, type MonthSpan } from "./monthSpans";
import { shareCounted, type ShareCounted } from "./shareCounted";

/** New clients whom others brought (R3). */
export interface ReferralResults {
  /** By who looks after the new client. */
  readonly byOwner: readonly ReferredGroup[];
  /** Of the clients who first bought in a month, those somebody brought. */
  readonly months: readonly (ShareCounted & MonthSpan)[];
}

/** Clients somebody brought, and what they came to. */
export interface ReferredGroup {
  readonly name: string | undefined;
  readonly referred: readonly number[];
  readonly bought: readonly number[];
  /** What they have spent; of those whose amounts are known. */
  readonly cents: number;
}

/** What referrals are told from. */
export interface ReferralQuestion {
  readonly matched: MatchedRecords;
  readonly summaries: Pick<ClientSummaries, "firstDealOn" | "spendCents" | "deals">;
  readonly ownerOf: (client: number) => string | undefined;
  readonly asOf: Day;
  readonly months: readonly MonthSpan[];
}

/**
 * Counts the clients whose file names who brought them (R3).
 *
 * @returns `undefined` when no client sheet has a column for it
 * @source rule R3 (document 000: old clients bring new ones)
 */
export function referralResults(question: ReferralQuestion): ReferralResults | undefined {
  const { matched, summaries, ownerOf, months } = question;
  const referrer = matched.records.clients?.fields.referrer;
  if (referrer === undefined) return undefined;
  const isReferred = (client: number): boolean =>
    rowsOf(matched.clientRows, client).some((rowIndex) => referrer[rowIndex] !== noText);
  const clients = Array.from({ length: matched.book.count }, (_, client) => client);
  const referred = clients.filter(isReferred);
  const hasBought = (client: number): boolean => (summaries.deals[client] ?? 0) > 0;
  const firsts: number[][] = months.map(() => []);
  for (const client of clients.filter(hasBought))
    firsts[spanAt(months, summaries.firstDealOn[client] ?? NaN)]?.push(client);
  return {
    byOwner: clientsByName(referred, ownerOf).map(({ name, clients: own }) => ({
      name,
      referred: own,
      bought: own.filter(hasBought),
      cents: own.reduce((sum, client) => sum + knownCents(summaries.spendCents[client]), 0),
    })),
    months: months.map((month, place) => {
      const own = firsts[place] ?? [];
      return { ...month, ...shareCounted(own.filter(isReferred), own.length) };
    }),
  };
}

function knownCents(cents: number | undefined): number {
  return cents === undefined || Number.isNaN(cents) ? 0 : cents;
}
