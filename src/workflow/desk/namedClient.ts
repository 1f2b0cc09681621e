import { textIn } from "../../core/calling/textIn";
import { sayPhone } from "../../wording/sayPhone";
import { sayReason } from "../../wording/sayReason";
import { sayTimeAway } from "../../wording/sayTimeAway";
import type { NamedClient } from "./clinicDesk";
import type { DeskDay } from "./deskDay";

/** A client as a line of a list of names, about what became of her today. */
export function namedClient(day: DeskDay, client: number): NamedClient {
  return { ...whoIs(day, client), about: whatBecame(day, client) };
}

/** Name, phone and place of a client. */
export function whoIs({ clinic, words }: DeskDay, client: number): Omit<NamedClient, "about"> {
  const { book, records } = clinic.matched;
  const { texts } = records;
  const phone = textIn(texts, book.phone, client);
  const number = phone === undefined ? undefined : sayPhone(phone, clinic.region, words);
  return {
    client,
    clientId: textIn(texts, book.id, client),
    name: textIn(texts, book.name, client) ?? textIn(texts, book.id, client) ?? number ?? "",
    phone: number,
    sheet: records.sheetNames[book.sheet[client] ?? -1] ?? "",
    sheetRow: book.sheetRow[client] ?? 0,
  };
}

function whatBecame(day: DeskDay, client: number): string {
  const { words } = day;
  const place = day.placeOf(client);
  switch (place.group) {
    case "onSheet":
    case "waiting":
      return sayReason(place.call.due[0], words);
    case "heldBack":
      return words.guardrails[place.held.by];
    case "nothingDue": {
      const { daysAway } = day.caseOf(client);
      return daysAway === undefined
        ? words.tiers.never_arrived
        : words.rules.notHereFor(sayTimeAway(daysAway, words));
    }
  }
}
