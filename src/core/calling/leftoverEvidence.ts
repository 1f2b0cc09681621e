import { amountLeft } from "./amountLeft";
import type { Evidence } from "./evidence";
import type { ClientCase } from "./clientCase";
import { sessionsEvidence } from "./sessionsEvidence";

/** What a client has paid for and not used: sessions, stored value, rebate. */
export function leftoverEvidence({ client, day, courses }: ClientCase): readonly Evidence[] {
  const { summaries } = day;
  const left = amountLeft(summaries.sessionsLeft, client);
  const balance = amountLeft(summaries.balanceCents, client);
  const rebate = amountLeft(summaries.rebateCents, client);
  const evidence: Evidence[] = [];
  const open = courses.filter((course) => course.left !== undefined && course.left > 0);
  const only = open.length === 1 ? open[0] : undefined;
  if (left !== undefined)
    evidence.push(
      only?.left === left ? sessionsEvidence(only, left) : { code: "sessionsLeft", left },
    );
  if (balance !== undefined) evidence.push({ code: "balance", cents: balance });
  if (rebate !== undefined) evidence.push({ code: "rebate", cents: rebate });
  return evidence;
}
