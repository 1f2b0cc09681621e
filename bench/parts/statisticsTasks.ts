import { fitMbg } from "../../src/core/statistics/fitMbg";
import { fitPrototype } from "../peers/prototypeMbg.mjs";
import { coverage } from "../statistics/coverage";
import { simulatedClients } from "../statistics/simulatedClients";
import { peakMb, timed, type Measured } from "../support/measured";
import type { TaskInput } from "./taskInput";

const seed = 1;

/** Ours: logarithms made once for each length of time, slopes in closed form. */
export function fitOurs({ clients, repetitions }: TaskInput): Measured {
  const histories = simulatedClients(clients, seed);
  const found = timed(repetitions, () => {
    const fitted = fitMbg(histories, "none");
    if (!fitted.ok) throw new Error(`There is no model of the made-up clients.`);
    const { paceShape, paceWeeks, leaving, staying } = fitted.value.parameters;
    const { logLikelihood } = fitted.value;
    return { paceShape, paceWeeks, leaving, staying, logLikelihood };
  });
  return { ...found, peakMb: peakMb() };
}

/** The prototype: the same likelihood, uncached, by a simplex. */
export function fitPrototypeModel({ clients, repetitions }: TaskInput): Measured {
  const histories = simulatedClients(clients, seed);
  const found = timed(repetitions, () => {
    const { parameters, logLikelihood } = fitPrototype(histories);
    const [paceShape = NaN, paceWeeks = NaN, leaving = NaN, staying = NaN] = parameters;
    return { paceShape, paceWeeks, leaving, staying, logLikelihood };
  });
  return { ...found, peakMb: peakMb() };
}

/** How often each 95% interval holds the truth of clinics made up for it. */
export function coverIntervals({ clients: runs }: TaskInput): Measured {
  const found = timed(1, () => coverage(runs));
  return { ...found, peakMb: peakMb() };
}
