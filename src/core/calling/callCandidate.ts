import { noDay, type Day } from "../calendar/day";
import type { Segment } from "../retention/segmentOf";
import type { Band, DueReason } from "./callPlan";
import type { ClientCase } from "./clientCase";
import { isPromotional } from "./isPromotional";
import { levelOf } from "./levelOf";
import { numberIn } from "./numberIn";
import { onlyBy } from "./onlyBy";
import { openInvitation } from "./openInvitation";
import { ownersOf } from "./ownersOf";
import { reasonBands } from "./reasonBands";
import { textIn } from "./textIn";

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
  readonly id: string | undefined;
  readonly phone: string | undefined;
  readonly name: string | undefined;
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
  /** C7: the colleague the manager handed today's call to. */
  readonly handedTo: string | undefined;
  readonly level: 1 | 2 | 3;
  readonly segment: Segment;
  readonly restsOnUnknownConsent: boolean;
  readonly onlyBy: "phone" | "message" | undefined;
}

/** Makes a call of a client's case and the reasons nothing holds. */
export function callCandidate(clientCase: ClientCase, due: Due): CallCandidate {
  const { client, day, file, contacts, daysAway, standing } = clientCase;
  const { book, records } = day.matched;
  return {
    client,
    due,
    band: reasonBands[due[0].reason],
    id: textIn(records.texts, book.id, client),
    phone: textIn(records.texts, book.phone, client),
    name: textIn(records.texts, book.name, client),
    medianDealCents: numberIn(day.summaries.medianDealCents, client),
    lastContactOn: contacts.lastOn ?? noDay,
    daysAway,
    owners: ownersFor(clientCase, due),
    ownedFrom: file.owner?.on,
    handedTo: file.byHand.handedTo,
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
