import type { Evidence } from "./callPlan";
import type { ClientCase } from "./clientCase";
import { numberIn } from "./numberIn";
import { sessionsEvidence } from "./sessionsEvidence";

/** What a client has paid for and not used: sessions, stored value, rebate. */
export function leftoverEvidence({ client, day, courses }: ClientCase): readonly Evidence[] {
  const { summaries } = day;
  const left = numberIn(summaries.sessionsLeft, client) ?? 0;
  const balance = numberIn(summaries.balanceCents, client) ?? 0;
  const rebate = numberIn(summaries.rebateCents, client) ?? 0;
  const evidence: Evidence[] = [];
  const open = courses.filter((course) => course.left !== undefined && course.left > 0);
  const only = open.length === 1 ? open[0] : undefined;
  if (left > 0)
    evidence.push(
      only?.left === left ? sessionsEvidence(only, left) : { code: "sessionsLeft", left },
    );
  if (balance > 0) evidence.push({ code: "balance", cents: balance });
  if (rebate > 0) evidence.push({ code: "rebate", cents: rebate });
  return evidence;
}
