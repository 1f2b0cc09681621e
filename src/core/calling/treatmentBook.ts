import type { DaySpan } from "../policy/reasons";

/** When a treatment is looked at or done again; what is absent nobody has said, or is off. */
export interface TreatmentTiming {
  /** Days after it in which a touch-up is looked at. */
  readonly touchUpDays?: DaySpan;
  /** Usual days until it is done again. */
  readonly repeatDays?: DaySpan;
  /** A reminder before this many days is always wrong. */
  readonly notSoonerDays?: number;
  /** Usual days between two sessions of a course. */
  readonly courseGapDays?: DaySpan;
}

/** A treatment that a cell of a sheet names. */
export interface NamedTreatment {
  readonly id: string;
  /** Id of the treatment it is one kind of: a lip filler is a filler. */
  readonly kindOf?: string;
  readonly timing: TreatmentTiming;
  /** The cell says that it was only tried. */
  readonly isTrial: boolean;
  /** The cell says one of what is usually bought in more: a syringe, an area, a session. */
  readonly isSingle: boolean;
  /** It leaves an implant, which is asked about after two years. */
  readonly isImplant: boolean;
  /** Usual sessions of a course of it, at least; `undefined` where it has no course. */
  readonly courseSessions: number | undefined;
}

/** What the clinic's content knows of treatments; the rules never see their names. */
export interface TreatmentBook {
  /**
   * The treatments a cell names, in the order named.
   *
   * @param text - the cell as a sheet has it
   * @returns none for a deposit, a refund, a check-up, and words nobody knows
   */
  treatmentsIn(text: string): readonly NamedTreatment[];
}
