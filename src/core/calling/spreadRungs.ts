import type { AssignedCall } from "./assignedCall";
import type { QuotaPolicy } from "../policy/quota";
import type { Roster } from "./roster";

/**
 * Keeps the early rungs of a full day from pushing the later ones out of reach.
 *
 * Rungs are never cut, so a caller with more calls of bands 1–2 than her quota will not get to the
 * last of them. In such a list at most 20 rungs of day 1–7 stand before the later rungs; the others
 * follow these. Every list that fits its quota keeps its order.
 *
 * @param calls - the day's calls in sheet order
 * @source policy/SOURCES.md#quota; rule C6 (document 000: "the calls nobody makes")
 */
export function spreadRungs(
  calls: readonly AssignedCall[],
  staff: Roster,
  quota: QuotaPolicy,
): readonly AssignedCall[] {
  const spread = [...calls];
  for (const [caller, places] of rungPlaces(calls)) {
    const member = caller === undefined ? undefined : staff.get(caller);
    const promised = calls.filter((call) => call.caller === caller && isNeverCut(call)).length;
    if (promised <= (member?.dailyQuota ?? quota.perCaller)) continue;
    const rungs = places.map((place) => calls[place]).filter((call) => call !== undefined);
    const early = rungs.filter((call) => rungDay(call) <= quota.earlyRungsToDay);
    const overflow = new Set(early.slice(quota.earlyRungsAtMost));
    const order = [...rungs.filter((call) => !overflow.has(call)), ...overflow];
    places.forEach((place, index) => {
      const call = order[index];
      if (call !== undefined) spread[place] = call;
    });
  }
  return spread;
}

function rungPlaces(calls: readonly AssignedCall[]): Map<string | undefined, number[]> {
  const places = new Map<string | undefined, number[]>();
  for (const [place, call] of calls.entries()) {
    if (Number.isNaN(rungDay(call))) continue;
    const known = places.get(call.caller);
    if (known === undefined) places.set(call.caller, [place]);
    else known.push(place);
  }
  return places;
}

function isNeverCut({ lead }: AssignedCall): boolean {
  return lead.band <= 2;
}

/** Days after the treatment of the rung a call leads with; `NaN` for any other call. */
function rungDay({ lead }: AssignedCall): number {
  const [evidence] = lead.due[0].evidence;
  return evidence?.code === "treatedOn" ? evidence.rungDay : NaN;
}
