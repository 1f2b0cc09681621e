import { dormancy, type DormancyPolicy } from "./dormancy";
import { repurchase, type RepurchasePolicy } from "./repurchase";
import { rhythm, type RhythmPolicy } from "./rhythm";
import { segments, type SegmentsPolicy } from "./segments";

/** Every number a rule asks for, one record a subject; a clinic may change any of them. */
export interface Policy {
  readonly dormancy: DormancyPolicy;
  readonly repurchase: RepurchasePolicy;
  readonly rhythm: RhythmPolicy;
  readonly segments: SegmentsPolicy;
}

/** What the five documents say, until the clinic says otherwise: SOURCES.md. */
export const defaultPolicy: Policy = { dormancy, repurchase, rhythm, segments };
