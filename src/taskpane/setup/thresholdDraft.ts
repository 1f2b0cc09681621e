import type { Policy } from "../../core/policy/policy";
import { withPolicyChanges, type PolicyChanges } from "../../workflow/policyChanges";
import type { Settings } from "../../workflow/settings";
import { withPolicyValue } from "../../workflow/policyValue";
import { thresholdIn } from "./thresholdIn";
import { thresholds, type ThresholdId } from "./thresholds";

/** Numbers chosen on the screen and not kept yet. */
export type ThresholdDraft = Readonly<Partial<Record<ThresholdId, number>>>;

/** The clinic's policy as it is kept. */
export function keptPolicyOf(settings: Settings): Policy {
  return withPolicyChanges(settings.thresholds ?? {});
}

/** The numbers of a draft that differ from what is kept, in the order of the screen. */
export function changedNumbers(
  settings: Settings,
  draft: ThresholdDraft,
): readonly { readonly id: ThresholdId; readonly from: number; readonly to: number }[] {
  const kept = keptPolicyOf(settings);
  return thresholds.flatMap(({ id }) => {
    const to = draft[id];
    const from = thresholdIn(kept, id);
    const isChanged = to !== undefined && from !== undefined && to !== from;
    return isChanged ? [{ id, from, to }] : [];
  });
}

/** What is kept with the draft in it, each number of the draft said outright. */
export function draftedChanges(settings: Settings, draft: ThresholdDraft): PolicyChanges {
  return changedNumbers(settings, draft).reduce<PolicyChanges>(
    (changes, { id, to }) => withPolicyValue(changes, id, to),
    settings.thresholds ?? {},
  );
}

/** The numbers that were being tried out, found again from the changes asked about. */
export function draftOf(settings: Settings, asked: PolicyChanges | undefined): ThresholdDraft {
  if (asked === undefined) return {};
  const kept = keptPolicyOf(settings);
  const tried = withPolicyChanges(asked);
  return Object.fromEntries(
    thresholds.flatMap(({ id }) => {
      const number = thresholdIn(tried, id);
      return number === undefined || number === thresholdIn(kept, id) ? [] : [[id, number]];
    }),
  );
}
