/** Who said a number: one of the five documents, or this product. */
export type Source = "000" | "001" | "002" | "003" | "004" | "ours";

/** What a number counts. Shares are shown as percent. */
export type ThresholdUnit =
  | "days"
  | "minutes"
  | "weeks"
  | "months"
  | "years"
  | "calls"
  | "attempts"
  | "visits"
  | "clients"
  | "times"
  | "share"
  | "hour";

/** One number of the policy that a clinic may change. */
export interface Threshold {
  /** Its place in the policy; a number of a list by its place in it. */
  readonly id: string;
  readonly unit: ThresholdUnit;
  /** As `policy/SOURCES.md` says. */
  readonly saidBy: readonly Source[];
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

export const aYear = 365;
export const tenYears = 3650;

/** A number of days, from 1 to a year unless said otherwise. */
export function days<const Id extends string>(
  id: Id,
  saidBy: readonly Source[],
  [least, most]: readonly [number, number] = [1, aYear],
) {
  return { id, unit: "days", saidBy, least, most, step: 1 } as const;
}

/** A whole number of something else. */
export function counted<const Id extends string>(
  id: Id,
  unit:
    | "minutes"
    | "weeks"
    | "months"
    | "years"
    | "calls"
    | "attempts"
    | "visits"
    | "clients"
    | "hour",
  [least, most]: readonly [number, number],
  saidBy: readonly Source[] = ["ours"],
) {
  return { id, unit, saidBy, least, most, step: 1 } as const;
}

/** A share from 5% on, in steps of 5%. */
export function share<const Id extends string>(id: Id, most: number, saidBy: readonly Source[]) {
  return { id, unit: "share", saidBy, least: 0.05, most, step: 0.05 } as const;
}
