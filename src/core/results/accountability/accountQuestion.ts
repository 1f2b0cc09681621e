import type { Day } from "../../calendar/day";
import type { Roster } from "../../calling/roster";
import type { AccountabilityPolicy } from "../../policy/accountability";
import type { ShopPolicy } from "../../policy/shop";
import type { ClientFacts } from "../clientFacts";
import type { BroughtBack } from "../funnelResults";
import type { MonthSpan } from "../monthSpans";
import type { CallsADay } from "./callsADay";

/** What the lines of a month are proposed from. */
export interface AccountQuestion {
  readonly month: MonthSpan;
  readonly facts: readonly ClientFacts[];
  /** The days each client came, ascending, each once. */
  readonly arrivalsOf: (client: number) => ArrayLike<number>;
  readonly broughtBack: readonly BroughtBack[];
  readonly callsADay: CallsADay;
  /** Who worked here on a day, and who was in. */
  readonly staffOn: (day: Day) => Roster;
  readonly shop: ShopPolicy;
  readonly policy: AccountabilityPolicy;
}
