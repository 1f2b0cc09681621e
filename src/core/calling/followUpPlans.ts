/** The calls after one kind of treatment (C2), as the clinic's follow-up content has them. */
export interface FollowUpPlan {
  readonly id: string;
  /** Days after the treatment on which she is called; strictly increasing, from 1. */
  readonly rungDays: readonly number[];
  /** Nothing is offered up to this day after the treatment (G11). */
  readonly noSalesDays: number;
}

/** Which plan a treatment has. `content` provides it; the rules never see treatment names. */
export interface FollowUpPlans {
  /** The plan of a treatment as a sheet names it; `undefined` when it has none. */
  planOf(treatment: string): FollowUpPlan | undefined;
  /** For a treatment date beside a treatment without a plan of its own. */
  readonly standard: FollowUpPlan;
}
