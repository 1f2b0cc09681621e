import { noDay, type Day } from "../calendar/day";
import { at } from "../clients/at";
import type { Segment } from "../retention/segmentOf";
import type { Band, DueReason } from "./callPlan";
import type { ClientCase } from "./clientCase";
import { isPromotional } from "./isPromotional";
import { levelOf } from "./levelOf";
import { numberIn } from "./numberIn";
import { onlyBy } from "./onlyBy";
import { openInvitation } from "./openInvitation";
import { ownCaller } from "./ownCaller";
import { ownersOf } from "./ownersOf";
import { reasonBands } from "./reasonBands";

/** Reasons of one call, the lead reason first. */
export type Due = readonly [DueReason, ...DueReason[]];

/**
 * A client nothing holds back: what she is called for, and what order, caller and row ask of her.
 * Small on purpose: a large clinic holds a hundred thousand of them, and no case behind any.
 */
export interface CallCandidate {
  readonly client: number;
  readonly due: Due;
  /** The band of the lead reason. */
  readonly band: Band;
  /** G7: place of her number among the texts, `noText` without one; equal numbers stand once. */
  readonly phone: number;
  /** C4: her median deal of 24 months; `undefined` without one. */
  readonly medianDealCents: number | undefined;
  /** C4: what the call is expected to add; absent where the clinic cannot tell. */
  readonly gainCents?: number;
  /** `noDay` when nobody ever contacted her. */
  readonly lastContactOn: Day;
  readonly daysAway: number | undefined;
  /** First choice first (C5). */
  readonly owners: readonly string[];
  /** Day of the manager's owner mark. */
  readonly ownedFrom: Day | undefined;
  /** C5, C7: whose call it is; `undefined` when nobody who is here owns it. */
  readonly ownCaller: string | undefined;
  readonly level: 1 | 2 | 3;
  readonly segment: Segment;
  readonly restsOnUnknownConsent: boolean;
  readonly onlyBy: "phone" | "message" | undefined;
}

/** Makes a call of a client's case and the reasons nothing holds. */
export function callCandidate(clientCase: ClientCase, due: Due): CallCandidate {
  const { client, day, file, contacts, daysAway, standing } = clientCase;
  const [lead] = due;
  const owners = ownersFor(clientCase, due);
  return {
    client,
    due,
    band: reasonBands[lead.reason],
    phone: at(day.matched.book.phone, client),
    medianDealCents: numberIn(day.summaries.medianDealCents, client),
    lastContactOn: contacts.lastOn ?? noDay,
    daysAway,
    owners,
    ownedFrom: file.owner?.on,
    ownCaller: ownCaller({ lead: lead.reason, owners, handedTo: file.byHand.handedTo }, day.staff),
    level: levelOf(clientCase, due),
    segment: standing.segment,
    restsOnUnknownConsent:
      file.consent === "unknown" && due.every(({ reason }) => isPromotional(reason)),
    onlyBy: onlyBy(file.contactLimits),
  };
}

/**
 * The new therapist says hello herself, and whom a campaign's sheet names invites; else the client
 * belongs to whom she belongs to.
 */
function ownersFor(clientCase: ClientCase, due: Due): readonly string[] {
  const owners = ownersOf(clientCase);
  const next = namedFor(clientCase, due);
  return next === undefined ? owners : [next, ...owners];
}

function namedFor(clientCase: ClientCase, [{ reason }]: Due): string | undefined {
  if (reason === "handover_2") return clientCase.handover?.to;
  return reason === "campaign" ? openInvitation(clientCase)?.caller : undefined;
}
