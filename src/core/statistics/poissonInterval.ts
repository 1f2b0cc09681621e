import { chiSquareTail } from "./chiSquareTail";
import type { Interval } from "./interval";
import { risesTo } from "./risesTo";

/**
 * The 95% interval of a count of events: how many a month like this one might have had.
 *
 * @param events - the count seen, a whole number
 * @source Garwood 1936, Biometrika 28:437: χ²(0.025; 2d) ÷ 2 to χ²(0.975; 2d + 2) ÷ 2
 *
 * @example
 * poissonInterval(0) // => { low: 0, high: 3.688879454113934 }
 * poissonInterval(9) // => { low: 4.115373097378332, high: 17.084803451419162 }
 */
export function poissonInterval(events: number): Interval {
  return {
    low: events === 0 ? 0 : chiSquareQuantile(0.025, 2 * events) / 2,
    high: chiSquareQuantile(0.975, 2 * events + 2) / 2,
  };
}

function chiSquareQuantile(probability: number, degrees: number): number {
  let high = 2 * degrees;
  while (chiSquareTail(high, degrees) > 1 - probability) high *= 2;
  return risesTo((value) => 1 - chiSquareTail(value, degrees), probability, { low: 0, high });
}
