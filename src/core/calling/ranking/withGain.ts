import type { CallCandidate } from "../callCandidate";
import type { Evidence } from "../evidence";
import type { GainOf } from "./callGain";

/** Bands up to this one go by urgency and time, never by money (C4). */
const lastUrgentBand = 2;

/** Under half a percent there is nothing to say: the row would read "0%". */
const leastSaidShare = 0.005;

/**
 * Says of a call of bands 3–7 what it is expected to add, with the reason why on its row (C4).
 *
 * @param gainOf - what the clinic's own log tells, as `callGain` gives it
 * @returns the same call where nothing can be told of her
 * @source rule C4
 */
export function withGain(candidate: CallCandidate, gainOf: GainOf): CallCandidate {
  const { band, client, daysAway } = candidate;
  const gain = band <= lastUrgentBand ? undefined : gainOf(client, daysAway);
  if (gain === undefined) return candidate;
  const { liftShare, visitCents, cents } = gain;
  if (liftShare < leastSaidShare) return { ...candidate, gainCents: cents };
  const [lead, ...others] = candidate.due;
  const fact: Evidence = { code: "gain", liftShare, cents: visitCents };
  const due = [{ ...lead, evidence: lead.evidence.concat(fact) }, ...others] as const;
  return { ...candidate, due, gainCents: cents };
}
