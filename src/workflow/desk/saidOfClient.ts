import type { DueReason } from "../../core/calling/callPlan";
import { nothingToSell } from "../../core/calling/nothingToSell";
import { ownersOf } from "../../core/calling/ownersOf";
import { textIn } from "../../core/calling/textIn";
import { snippetValues } from "../snippetValues";
import type { ClientsPlace, DeskDay } from "./deskDay";
import type { AskedValues, SaidOfClient } from "./scriptsDesk";

/** What is known of a client for a script, as her call would have it today. */
export function saidOfClient(day: DeskDay, asked: AskedValues): SaidOfClient {
  const { client, language, reason } = asked;
  const { matched, question } = day.clinic;
  const own = day.caseOf(client);
  const place = day.placeOf(client);
  const due = dueOf(place);
  const values = snippetValues({
    own,
    due: due.find((each) => each.reason === reason) ?? due[0] ?? nothingDue,
    caller: callerOf(place) ?? ownersOf(own)[0],
    clinic: question.settings.clinic ?? {},
    language,
  });
  return {
    client,
    language,
    name: textIn(matched.records.texts, matched.book.name, client) ?? "",
    values,
    hidesSelling: nothingToSell(own),
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
