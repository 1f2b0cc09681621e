import type { CallCandidate } from "../callCandidate";
import { rowsASlice, type Sliced } from "../../sliced";
import type { CallQuestion } from "../callQuestion";
import type { Evidence } from "../evidence";
import { callGainInSlices, type CallGain } from "./callGain";

/** Bands up to this one go by urgency and time, never by money (C4). */
const lastUrgentBand = 2;

/** Under half a percent there is nothing to say: the row would read "0%". */
const leastSaidShare = 0.005;

/**
 * Says of each call of bands 3–7 what it is expected to add, with the reason why on its row (C4).
 *
 * Nothing is learnt while nobody asks: a day with urgent calls alone costs nothing.
 *
 * @param candidates - those nothing holds back
 * @param question - what the day's plan is made from
 * @returns the same calls in the same order; as they were while the clinic is too small to tell
 * @source rule C4
 */
export function* withGains(
  candidates: readonly CallCandidate[],
  question: CallQuestion,
): Sliced<readonly CallCandidate[]> {
  if (candidates.every(({ band }) => band <= lastUrgentBand)) return candidates;
  const gainOf = yield* callGainInSlices(question);
  const told: CallCandidate[] = [];
  for (const [place, candidate] of candidates.entries()) {
    const { band, client, daysAway } = candidate;
    const gain = band <= lastUrgentBand ? undefined : gainOf(client, daysAway);
    told.push(gain === undefined ? candidate : withGain(candidate, gain));
    if (place % rowsASlice === 0) yield;
  }
  return told;
}

function withGain(candidate: CallCandidate, gain: CallGain): CallCandidate {
  const { liftShare, visitCents, cents } = gain;
  if (liftShare < leastSaidShare) return { ...candidate, gainCents: cents };
  const [lead, ...others] = candidate.due;
  const fact: Evidence = { code: "gain", liftShare, cents: visitCents };
  const due = [{ ...lead, evidence: [...lead.evidence, fact] }, ...others] as const;
  return { ...candidate, due, gainCents: cents };
}
