import { isoDay } from "../core/calendar/day";
import type { Reason } from "../core/calling/callPlan";
import type { CallRow } from "./callRow";
import type { JudgedClinic } from "./judgeClinic";

/** What `call-sheet --json` says before the calls and the ledger. */
export function callSheetSummaryJson({ plan, language, region }: JudgedClinic) {
  const { clients, onSheet, waiting, heldBack, nothingDue, unreadable } = plan.counts;
  return {
    asOf: isoDay(plan.asOf),
    language,
    region: region ?? null,
    counts: { clients, onSheet, waiting, heldBack, nothingDue, unreadable },
    heldBackBy: plan.heldBackBy,
    rulesOff: plan.rulesOff,
  };
}

/** One call of `call-sheet --json`. Money in units of the currency; what nobody knows is null. */
export function callJson(row: CallRow) {
  const [lead, ...others] = row.due;
  return {
    rank: row.rank,
    caller: row.caller ?? "",
    band: row.band,
    reason: lead.reason,
    otherReasons: otherReasons(
      lead.reason,
      others.map(({ reason }) => reason),
    ),
    evidence: row.evidence,
    client: {
      id: row.clientId ?? "",
      name: row.clientName ?? "",
      phone: row.phone ?? "",
      sheet: row.sheet,
      sheetRow: row.sheetRow,
    },
    lastArrival: row.lastArrivalOn === undefined ? null : isoDay(row.lastArrivalOn),
    daysAway: row.daysAway ?? null,
    tier: row.tier,
    segment: row.segment,
    balance: row.balanceCents === undefined ? null : row.balanceCents / 100,
    snippet: row.snippet,
    level: row.level,
  };
}

/** Each other reason once: two courses may give one reason twice. */
function otherReasons(lead: Reason, others: readonly Reason[]): readonly Reason[] {
  return [...new Set(others)].filter((reason) => reason !== lead);
}
