import { heldOutThisMonth } from "../results/heldOutThisMonth";
import { ableFrom } from "../retention/ableFrom";
import type { Sliced } from "../sliced";
import type { CallDay } from "./callDay";
import type { CallQuestion } from "./callQuestion";
import { referrals } from "./referrals";
import { smallSingleDealCents } from "./smallSingleDealCents";
import { surveySample } from "./surveySample";

type AmongAll = "smallSingleDealCents" | "ableFromCents" | "referrals" | "surveySample" | "heldOut";

/** What is told of some clients by looking at all of them. */
export function* amongAllClients(question: CallQuestion): Sliced<Pick<CallDay, AmongAll>> {
  const { matched, summaries, asOf, policy } = question;
  const smallest = smallSingleDealCents(summaries, policy.reasons.forgottenShare);
  yield;
  const able = ableFrom(summaries.spend24MonthsCents, policy.segments);
  yield;
  const referred = referrals(matched, summaries, { asOf, policy });
  yield;
  const sample = surveySample(matched, summaries, { asOf, reasons: policy.reasons });
  yield;
  const heldOut = heldOutThisMonth(question);
  yield;
  return {
    smallSingleDealCents: smallest,
    ableFromCents: able,
    referrals: referred,
    surveySample: sample,
    heldOut,
  };
}
