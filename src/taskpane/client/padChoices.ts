import { callOutcomes, type CallOutcome } from "../../core/clients/codes";
import { outcomeTyped } from "../../wording/outcomeKeys";
import { padKeys, type PadGroup, type PadKey } from "../state/padDraft";

/** The rarer outcomes behind a key, in the order further presses choose them. */
const variants: Readonly<Partial<Record<PadKey, readonly CallOutcome[]>>> = {
  "1": ["moved_to_wechat"],
  "2": ["unreachable", "hung_up", "declined_call"],
  "7": ["not_now"],
  "8": ["closed_deceased"],
  "9": ["invalid_number"],
  C: ["escalated"],
};

/** O2: the outcome of a key, the same one as on the sheet and on paper. */
export function outcomeOfKey(key: PadKey): CallOutcome {
  const outcome = outcomeTyped(key);
  if (outcome === undefined) throw new RangeError(`outcomeOfKey: ${key} means no outcome`);
  return outcome;
}

/** What a key can mean, its own outcome first; under "M" all that no key of their own has. */
export function outcomesIn(group: PadGroup): readonly CallOutcome[] {
  if (group === "M") return withoutKey;
  return [outcomeOfKey(group), ...(variants[group] ?? [])];
}

/** The key an outcome stands under; `undefined` for one that only "M" has. */
export function keyOfOutcome(outcome: CallOutcome): PadKey | undefined {
  return padKeys.find((key) => outcomesIn(key).includes(outcome));
}

const withKey = new Set(padKeys.map(outcomeOfKey));
const withoutKey = callOutcomes.filter((outcome) => !withKey.has(outcome));
