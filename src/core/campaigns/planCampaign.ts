import { addDays, type Day } from "../calendar/day";
import type { CallDay } from "../calling/callDay";
import type { DueReason, Guardrail } from "../calling/callPlan";
import { clientCase, type ClientCase } from "../calling/clientCase";
import { heldBy } from "../calling/heldBy";
import { isOpenDay } from "../calling/isOpenDay";
import { leastLoaded } from "../calling/leastLoaded";
import { levelOf } from "../calling/levelOf";
import { ownersOf } from "../calling/ownersOf";
import { needOf } from "./needOf";
import { needReach } from "./needReach";
import { reaches, type Reach } from "./reach";

/** What the manager chose. */
export interface CampaignQuestion {
  readonly name: string;
  /** The treatment or category it is about. */
  readonly need: string;
  readonly reach: readonly Reach[];
  /** 1 calls, 2 invites to the monthly event, 3 to the big event. */
  readonly level: 1 | 2 | 3;
  readonly from: Day;
  readonly to: Day;
}

/** One client of a campaign. */
export interface Invited {
  readonly client: number;
  readonly reach: Reach;
  /** The chosen level, or a higher one after failed attempts (C3). */
  readonly level: 1 | 2 | 3;
  readonly caller: string | undefined;
  /** Day within the caller's quota; `undefined` when the campaign ends before her turn. */
  readonly callOn: Day | undefined;
}

export interface CampaignPlan {
  /** How many clients each reach holds, chosen or not: the size before it is kept. */
  readonly sizes: Readonly<Record<Reach, number>>;
  /** Of those chosen, how many a guardrail keeps off the list today. */
  readonly heldBackBy: Readonly<Partial<Record<Guardrail, number>>>;
  readonly invited: readonly Invited[];
}

/**
 * Plans a campaign: who needs what it is about, how plainly, at which level, by whom and when.
 *
 * Whatever holds a promotional call holds an invitation. The plainest need comes first, and no caller
 * gets more in a day than her quota.
 *
 * @source rules S5, C3, C5, C6, L7 (document 001)
 */
export function planCampaign(day: CallDay, question: CampaignQuestion): CampaignPlan {
  const need = needOf(day, question.need);
  const sizes: Record<Reach, number> = { strong: 0, broad: 0, weak: 0 };
  const heldBackBy: Partial<Record<Guardrail, number>> = {};
  const chosen: { own: ClientCase; reach: Reach }[] = [];
  for (let client = 0; client < day.matched.book.count; client++) {
    const own = clientCase(day, client);
    const reach = needReach(own, need);
    if (reach === undefined) continue;
    sizes[reach]++;
    if (!question.reach.includes(reach)) continue;
    const held = heldBy(own, "campaign", ofTodayOnly);
    if (held === undefined) chosen.push({ own, reach });
    else heldBackBy[held] = (heldBackBy[held] ?? 0) + 1;
  }
  chosen.sort((one, other) => reaches.indexOf(one.reach) - reaches.indexOf(other.reach));
  const turns = new Turns(day, question);
  const invited = chosen.map(({ own, reach }) => {
    const level = Math.max(question.level, levelOf(own, invitation)) as Invited["level"];
    return { client: own.client, reach, level, ...turns.next(own) };
  });
  return { sizes, heldBackBy, invited };
}

/** A campaign goes on for longer than these hold. */
const ofTodayOnly: ReadonlySet<Guardrail> = new Set(["same_phone", "taken_off"]);

const invitation: readonly DueReason[] = [{ reason: "campaign", evidence: [], urgency: 0 }];

/** Whose turn it is, caller by caller and day by day. */
class Turns {
  private readonly day: CallDay;
  private readonly openDays: readonly Day[];
  private readonly counts = new Map<string, number>();

  constructor(day: CallDay, { from, to }: CampaignQuestion) {
    this.day = day;
    this.openDays = openDays(day, from > day.asOf ? from : day.asOf, to);
  }

  next(own: ClientCase): Pick<Invited, "caller" | "callOn"> {
    const { staff, policy } = this.day;
    const owner = ownersOf(own).find((name) => staff.get(name)?.isActive ?? true);
    const caller = owner ?? leastLoaded([...staff.values()], this.counts, policy.quota)?.name;
    const count = this.counts.get(caller ?? "") ?? 0;
    this.counts.set(caller ?? "", count + 1);
    const quota = staff.get(caller ?? "")?.dailyQuota ?? policy.quota.perCaller;
    const turn = quota > 0 ? Math.floor(count / quota) : this.openDays.length;
    return { caller, callOn: this.openDays[turn] };
  }
}

function openDays({ policy }: CallDay, from: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) if (isOpenDay(on, policy.shop)) days.push(on);
  return days;
}
