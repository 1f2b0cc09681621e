import type { Day } from "../../calendar/day";
import type { AccountLine } from "./accountLine";
import { accountLineId } from "./accountLineId";
import type { AccountQuestion } from "./accountQuestion";

/**
 * A reward for whoever called, for each client brought back by a call of the month (R4).
 *
 * @source policy/SOURCES.md#accountability (document 004)
 *
 * @example
 * rewardLines({ month: { from: 0, to: 30 }, facts: [{ key: "A7" }], broughtBack: [{ client: 0, calledOn: 9, caller: "Li", cents: 0 }], policy: { rewardCents: 3000 } }).map(({ staff, cents }) => [staff, cents]) // => [["Li", 3000]]
 */
export function rewardLines({
  month,
  facts,
  broughtBack,
  policy,
}: Pick<AccountQuestion, "month" | "facts" | "broughtBack" | "policy">): readonly AccountLine[] {
  return broughtBack.flatMap(({ client, calledOn, caller, cents }) => {
    const clientKey = facts[client]?.key;
    if (caller === undefined || clientKey === undefined) return [];
    if (calledOn < month.from || calledOn > month.to) return [];
    const line = { kind: "reward", month: month.from, staff: caller, clientKey } as const;
    return [
      {
        id: accountLineId(line, calledOn),
        ...line,
        cents: policy.rewardCents,
        evidence: { code: "broughtBack", calledOn: calledOn as Day, cents } as const,
        exemption: undefined,
        state: "proposed" as const,
        note: "",
      },
    ];
  });
}
