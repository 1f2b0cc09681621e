import type { Absence } from "./absences";
import type { NaturalReturn } from "./naturalReturn";

/** The first call of an absence, once its days are over: whether she came, and how likely anyway. */
export interface CalledBack {
  readonly client: number;
  readonly daysAway: number;
  readonly treatment: number;
  readonly isBack: boolean;
  /** The chance that such a client comes in as many days by herself. */
  readonly anyway: number;
}

/** The question `calledBack` answers. */
export interface CalledQuestion {
  readonly absences: readonly Absence[];
  readonly natural: NaturalReturn;
  readonly asOf: number;
  readonly withinDays: number;
}

/**
 * Sets every first call of an absence beside what such clients do by themselves.
 *
 * Whether anybody answered does not matter: those who pick up would have come more often. A call whose
 * days are not over yet, and one of clients of whom too little is known, is left out.
 *
 * @source rules C4, R2
 *
 * @example
 * calledBack({ absences: [{ client: 7, treatment: 0, visitNumber: 1, from: 0, backOn: 130, calledOn: 100 }], natural: () => 0.1, asOf: 160, withinDays: 60 }) // => [{ client: 7, daysAway: 100, treatment: 0, isBack: true, anyway: 0.1 }]
 * calledBack({ absences: [{ client: 7, treatment: 0, visitNumber: 1, from: 0, backOn: 130, calledOn: 100 }], natural: () => 0.1, asOf: 159, withinDays: 60 }) // => []
 */
export function calledBack(question: CalledQuestion): readonly CalledBack[] {
  const { absences, natural, asOf, withinDays } = question;
  return absences.flatMap(({ client, calledOn, from, backOn, visitNumber, treatment }) => {
    if (calledOn === undefined || calledOn + withinDays > asOf) return [];
    const daysAway = calledOn - from;
    const anyway = natural({ daysAway, visits: visitNumber, treatment });
    if (anyway === undefined) return [];
    const isBack = backOn !== undefined && backOn - calledOn <= withinDays;
    return [{ client, daysAway, treatment, isBack, anyway }];
  });
}
