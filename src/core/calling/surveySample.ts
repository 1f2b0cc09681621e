import { addDays, weekday, type Day } from "../calendar/day";
import type { MatchedRecords } from "../clients/clientBook";
import type { ClientSummaries } from "../clients/clientSummaries";
import type { TextColumn } from "../clients/columns";
import { compareTexts } from "../compareTexts";
import type { ReasonsPolicy } from "../policy/reasons";
import { dayIn } from "./dayIn";
import { textIn } from "./textIn";

/** The clients asked for their opinion this week, out of how many visitors. */
export interface SurveySample {
  readonly clients: ReadonlySet<number>;
  readonly visitors: number;
}

const nobody: SurveySample = { clients: new Set(), visitors: 0 };

/**
 * Draws this week's clients for the survey: a tenth of those who came in the last 30 days, at most
 * 20; with fewer than 10 to ask a sample says nothing, and nobody is asked.
 *
 * The draw depends on who the clients are and on the week, never on the order of rows: the same
 * from Monday to Sunday, another next week.
 *
 * @source rule C1 `survey` (document 004)
 */
export function surveySample(
  { book, records }: MatchedRecords,
  summaries: ClientSummaries,
  { asOf, reasons }: { readonly asOf: Day; readonly reasons: ReasonsPolicy },
): SurveySample {
  const cameFrom = addDays(asOf, -reasons.surveyVisitorDays);
  const visitors: number[] = [];
  for (let client = 0; client < summaries.count; client++) {
    const on = dayIn(summaries.lastArrivalOn, client);
    if (on !== undefined && on >= cameFrom) visitors.push(client);
  }
  const asked = Math.min(reasons.surveyAtMost, Math.floor(reasons.surveyShare * visitors.length));
  if (asked < reasons.surveyAtLeast) return nobody;
  const monday = addDays(asOf, 1 - weekday(asOf));
  const said = (column: TextColumn, client: number) => textIn(records.texts, column, client) ?? "";
  const keys = [book.id, book.phone, book.name];
  const ofTheWeek = spelled(firstLot, `${monday}`);
  // Text by text, never joined: there are as many visitors as calls.
  const lotOf = (client: number): number =>
    drawnLot(keys.reduce((lot, key) => spelled(mixed(lot, lineEnd), said(key, client)), ofTheWeek));
  const who = (client: number): string => keys.map((key) => said(key, client)).join("\n");
  const lots = Float64Array.from(visitors, lotOf);
  const last = lots.slice().sort()[asked - 1] ?? -1;
  const drawn = visitors
    .filter((_, place) => (lots[place] ?? Infinity) <= last)
    .map((client) => ({ client, lot: lotOf(client) }))
    .sort((one, other) => one.lot - other.lot || compareTexts(who(one.client), who(other.client)))
    .slice(0, asked);
  return { clients: new Set(drawn.map(({ client }) => client)), visitors: visitors.length };
}

/** A number as good as drawn from a text is its FNV-1a of 32 bits, the bits mixed once more. */
const firstLot = 0x811c9dc5;
const lineEnd = 10;

function mixed(lot: number, character: number): number {
  return Math.imul(lot ^ character, 0x01000193);
}

function spelled(lot: number, text: string): number {
  let mixing = lot;
  for (let at = 0; at < text.length; at++) mixing = mixed(mixing, text.charCodeAt(at));
  return mixing;
}

function drawnLot(lot: number): number {
  const mixing = Math.imul(lot ^ (lot >>> 15), 0x2c1b3c6d);
  return (mixing ^ (mixing >>> 12)) >>> 0;
}
