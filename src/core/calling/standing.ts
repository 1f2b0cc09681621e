import { daysBetween, noDay, type Day } from "../calendar/day";
import type { Level } from "../retention/levelSaid";
import { isAble } from "../retention/isAble";
import { neglectedBy, type NeglectProof } from "../retention/neglectedBy";
import { segmentOf, type Segment } from "../retention/segmentOf";
import { amountLeft } from "./amountLeft";
import type { ClientCase } from "./clientCase";
import type { Contact } from "./contactLog";
import { dayIn } from "./dayIn";
import { numberIn } from "./numberIn";
import { rowsOf } from "./rowsOf";

/** Where a client stands with the clinic on the day of the calls (S1, S2). */
export interface Standing {
  readonly segment: Segment;
  /** What shows that the clinic neglected her; `undefined` when nothing does. */
  readonly neglectedBy: NeglectProof | undefined;
}

/** What her standing is told from. */
export type StandingFacts = Pick<
  ClientCase,
  "day" | "client" | "lastArrivalOn" | "file" | "contacts"
>;

/**
 * Puts a client into her segment from her file, the log and her summary.
 *
 * @source rules S1, S2
 */
export function standing(facts: StandingFacts): Standing {
  const { day, client, lastArrivalOn, file, contacts } = facts;
  const { summaries, asOf, policy } = day;
  const proof = neglectedBy(
    {
      isMarked: file.neglected,
      hasComplained: file.complaintNoted || contacts.log.some(isComplaint),
      lastArrivalOn,
      logStartsOn: provingLogStartsOn(facts),
      lastContactOn: contacts.lastOn,
      asOf,
    },
    policy.segments,
  );
  const segment = segmentOf(
    {
      lastArrivalOn,
      firstDealOn: dayIn(summaries.firstDealOn, client),
      asOf,
      isNeglected: proof !== undefined,
      hasLeftovers: hasLeftovers(facts),
      isAble: isAble(
        levelOf(facts),
        numberIn(summaries.spend24MonthsCents, client),
        day.ableFromCents,
      ),
    },
    policy,
  );
  if (!segment.ok)
    throw new RangeError(
      `standing: an arrival ${daysBetween(asOf, segment.problem.arrivalOn)} days ahead`,
    );
  return { segment: segment.value, neglectedBy: proof };
}

/** A contact of which nobody wrote the day may lie in her absence: the log then proves nothing. */
function provingLogStartsOn({ day, contacts }: StandingFacts): Day | undefined {
  return contacts.log[0]?.on === noDay ? undefined : day.logStartsOn;
}

function hasLeftovers({ day: { summaries }, client }: StandingFacts): boolean {
  return (
    amountLeft(summaries.sessionsLeft, client) !== undefined ||
    amountLeft(summaries.balanceCents, client) !== undefined ||
    amountLeft(summaries.rebateCents, client) !== undefined
  );
}

function isComplaint({ outcome }: Contact): boolean {
  return outcome === "complaint";
}

/** High if any of her rows says so, by spending power or by level. */
function levelOf({ day, client }: StandingFacts): Level | undefined {
  const { spendingPower, memberLevel } = day.clients;
  if (spendingPower === undefined && memberLevel === undefined) return undefined;
  const saysHigh = rowsOf(day.matched.clientRows, client).some((rowIndex) =>
    [spendingPower, memberLevel].some(
      (column) => column !== undefined && day.levelOf(column[rowIndex]) === "high",
    ),
  );
  return saysHigh ? "high" : undefined;
}
