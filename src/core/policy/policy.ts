import { accountability, type AccountabilityPolicy } from "./accountability";
import { dormancy, type DormancyPolicy } from "./dormancy";
import { guardrails, type GuardrailsPolicy } from "./guardrails";
import { handover, type HandoverPolicy } from "./handover";
import { lists, type ListsPolicy } from "./lists";
import { quietHours, type QuietHoursPolicy } from "./quietHours";
import { quota, type QuotaPolicy } from "./quota";
import { reasons, type ReasonsPolicy } from "./reasons";
import { repurchase, type RepurchasePolicy } from "./repurchase";
import { results, type ResultsPolicy } from "./results";
import { retry, type RetryPolicy } from "./retry";
import { rhythm, type RhythmPolicy } from "./rhythm";
import { rungs, type RungsPolicy } from "./rungs";
import { segments, type SegmentsPolicy } from "./segments";
import { shop, type ShopPolicy } from "./shop";

/** Every number a rule asks for, one record a subject; a clinic may change any of them. */
export interface Policy {
  readonly dormancy: DormancyPolicy;
  readonly repurchase: RepurchasePolicy;
  readonly rhythm: RhythmPolicy;
  readonly segments: SegmentsPolicy;
  readonly shop: ShopPolicy;
  readonly rungs: RungsPolicy;
  readonly reasons: ReasonsPolicy;
  readonly guardrails: GuardrailsPolicy;
  readonly retry: RetryPolicy;
  readonly quota: QuotaPolicy;
  readonly quietHours: QuietHoursPolicy;
  readonly results: ResultsPolicy;
  readonly accountability: AccountabilityPolicy;
  readonly lists: ListsPolicy;
  readonly handover: HandoverPolicy;
}

/** What the five documents say, until the clinic says otherwise: SOURCES.md. */
export const defaultPolicy: Policy = {
  dormancy,
  repurchase,
  rhythm,
  segments,
  shop,
  rungs,
  reasons,
  guardrails,
  retry,
  quota,
  quietHours,
  results,
  accountability,
  lists,
  handover,
};
