import type { CallDay } from "../calling/callDay";
import { numberIn } from "../calling/numberIn";
import { rowsOf } from "../calling/rowsOf";
import type { Level } from "../retention/levelSaid";
import { valueTier, valueTierFrom } from "../retention/valueTier";

/**
 * Answers for each client her value tier (S4), by what her file says of her level, else by her
 * spend of the recent months among that of all.
 */
export function valueTiers(day: CallDay): (client: number) => Level | undefined {
  const spends = day.summaries.spend24MonthsCents;
  const from = valueTierFrom(spends, day.policy.segments);
  const { spendingPower, memberLevel } = day.clients;
  return (client) => {
    const rows = Array.from(rowsOf(day.matched.clientRows, client));
    const said = [spendingPower, memberLevel].flatMap((column) =>
      column === undefined ? [] : rows.map((rowIndex) => day.levelOf(column[rowIndex])),
    );
    const level = said.find((each) => each !== undefined);
    return valueTier(level, numberIn(spends, client), from);
  };
}
