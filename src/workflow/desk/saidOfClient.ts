import type { DueReason } from "../../core/calling/callPlan";
import { noSalesUntil } from "../../core/calling/noSalesUntil";
import { numberIn } from "../../core/calling/numberIn";
import { ownersOf } from "../../core/calling/ownersOf";
import { soleManager } from "../../core/calling/soleManager";
import { textIn } from "../../core/calling/textIn";
import { sayMoney } from "../../wording/sayMoney";
import { wordsIn } from "../../wording/words";
import { snippetValues } from "../snippetValues";
import { contactState } from "./contactState";
import type { ClientsPlace, DeskDay } from "./deskDay";
import type { AskedValues, SaidOfClient } from "./scriptsDesk";

/** What is known of a client for a script, as her call would have it today. */
export function saidOfClient(day: DeskDay, asked: AskedValues): SaidOfClient {
  const { client, language, reason } = asked;
  const { clinic } = day;
  const { summaries } = day.callDay;
  const { book, records } = clinic.matched;
  const own = day.caseOf(client);
  const place = day.placeOf(client);
  const due = dueOf(place);
  const until = noSalesUntil(own);
  const contact = contactState(day, own).kind;
  const clientName = textIn(records.texts, book.name, client);
  const values = snippetValues({
    due: due.find((each) => each.reason === reason) ?? due[0] ?? nothingDue,
    asOf: clinic.plan.asOf,
    clientName,
    caller: callerOf(place) ?? ownersOf(own)[0],
    manager: soleManager(records, clinic.plan.asOf, clinic.question.staffOff),
    lastArrivalOn: own.lastArrivalOn,
    sessionsLeft: numberIn(summaries.sessionsLeft, client),
    balanceCents: numberIn(summaries.balanceCents, client),
    clinic: clinic.question.settings.clinic ?? {},
    words: wordsIn(language),
    money: (cents) => sayMoney(cents, records.currency, language),
  });
  return {
    client,
    language,
    name: clientName ?? "",
    values,
    hidesSelling:
      contact === "redFlag" ||
      contact === "complaint" ||
      (until !== undefined && until >= clinic.plan.asOf),
  };
}

/** A script is looked at for whoever is chosen, called today or not. */
const nothingDue: Pick<DueReason, "evidence"> = { evidence: [] };

function dueOf(place: ClientsPlace): readonly DueReason[] {
  if (place.group === "nothingDue") return [];
  return place.group === "heldBack" ? place.held.due : place.call.due;
}

function callerOf(place: ClientsPlace): string | undefined {
  return place.group === "onSheet" || place.group === "waiting" ? place.call.caller : undefined;
}
