import { standardErrors95, type Interval } from "./interval";

/**
 * The 95% band of a share still away, on the scale of log(−log): it stays between 0 and 1.
 *
 * @param stillAway - S, the share still away
 * @param greenwood - Greenwood's sum for it
 * @returns the band of S; `undefined` at 0 and at 1, where there is no such scale
 * @source Kalbfleisch & Prentice 1980, section 1.3 (R survival, conf.type = "log-log")
 *
 * @example
 * survivalBand(0.5, 0.01) // => { low: 0.3986540641967188, high: 0.5930812349979647 }
 * survivalBand(1, 0) // => undefined
 */
export function survivalBand(stillAway: number, greenwood: number): Interval | undefined {
  if (!(stillAway > 0 && stillAway < 1)) return undefined;
  const logAway = Math.log(stillAway);
  const reach = (standardErrors95 * Math.sqrt(greenwood)) / Math.abs(logAway);
  return {
    low: Math.exp(logAway * Math.exp(reach)),
    high: Math.exp(logAway * Math.exp(-reach)),
  };
}
