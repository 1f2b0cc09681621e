import type { Band } from "../../core/calling/callPlan";
import type { CallOnList } from "../../workflow/desk/clinicDesk";

/** The calls of one band, by rank. */
export interface BandOfCalls {
  readonly band: Band;
  readonly calls: readonly CallOnList[];
}

/**
 * Parts the day's list into its bands; a band without calls is left out.
 *
 * @param calls - by rank, and so by band
 */
export function callsByBand(calls: readonly CallOnList[]): readonly BandOfCalls[] {
  const bands = new Map<Band, CallOnList[]>();
  for (const call of calls) {
    const ofBand = bands.get(call.band);
    if (ofBand === undefined) bands.set(call.band, [call]);
    else ofBand.push(call);
  }
  return [...bands].map(([band, ofBand]) => ({ band, calls: ofBand }));
}
