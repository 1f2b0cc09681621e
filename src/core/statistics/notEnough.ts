/** What there was too little of. */
export type Counted =
  | "clients"
  | "repeaters"
  | "returns"
  | "spenders"
  | "weeks"
  | "trials"
  | "answers"
  | "days";

/** Why a figure is not given: it would say more about chance than about the clinic. */
export interface NotEnough {
  readonly code: "NOT_ENOUGH";
  readonly counted: Counted;
  readonly found: number;
  readonly needed: number;
}

/**
 * Says that there is too little to tell, with what was found and what would do.
 *
 * @param counted - what there is too little of
 * @param found - how many there are
 * @param needed - how many are asked for
 *
 * @example
 * notEnough("clients", 12, 30) // => { code: "NOT_ENOUGH", counted: "clients", found: 12, needed: 30 }
 */
export function notEnough(counted: Counted, found: number, needed: number): NotEnough {
  return { code: "NOT_ENOUGH", counted, found, needed };
}
