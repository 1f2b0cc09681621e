import type { Day } from "../calendar/day";
import { noDay } from "../calendar/day";
import type { CallDay } from "../calling/callDay";
import { clientCase, type ClientCase } from "../calling/clientCase";
import { doNotContact } from "../calling/guardrails/doNotContact";
import { wrongNumber } from "../calling/guardrails/wrongNumber";
import { ownersOf } from "../calling/ownersOf";
import { rowsOf } from "../calling/rowsOf";
import { textIn } from "../calling/textIn";
import { keyOfClient } from "./keyOfClient";

/** What results ask of one client. */
export interface ClientFacts {
  readonly client: number;
  /** Who looks after her: her consultant, else her therapist (C5). */
  readonly owner: string | undefined;
  /** Day of the manager's owner mark. */
  readonly ownedFrom: Day | undefined;
  readonly branch: string | undefined;
  readonly lastArrivalOn: Day | undefined;
  readonly refusesContact: boolean;
  readonly hasWrongNumber: boolean;
  /** Days of logged contacts, whatever came of them, ascending. */
  readonly contactDays: readonly Day[];
  /** Names her from one day to the next: card or id, else phone, else name (K2). */
  readonly key: string;
}

/**
 * Looks at every client once and keeps what the results ask of her.
 *
 * @param day - the clinic as it is judged for the day
 * @source rules C5, G1, G8, K2
 */
export function clientFacts(day: CallDay): readonly ClientFacts[] {
  return Array.from({ length: day.matched.book.count }, (_, client) =>
    factsOf(clientCase(day, client)),
  );
}

function factsOf(own: ClientCase): ClientFacts {
  const { client, day, file, contacts } = own;
  return {
    client,
    owner: ownersOf(own)[0],
    ownedFrom: file.owner?.on,
    branch: branchOf(day, client),
    lastArrivalOn: own.lastArrivalOn,
    refusesContact: doNotContact(own),
    hasWrongNumber: wrongNumber(own),
    contactDays: contacts.log.map(({ on }) => on).filter((on) => on !== noDay),
    key: keyOfClient(day.matched, client),
  };
}

function branchOf({ matched, clients }: CallDay, client: number): string | undefined {
  for (const rowIndex of rowsOf(matched.clientRows, client)) {
    const branch = textIn(matched.records.texts, clients.store, rowIndex)?.trim();
    if (branch !== undefined && branch !== "") return branch;
  }
  return undefined;
}
