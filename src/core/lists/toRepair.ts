import { noContactWay } from "../calling/guardrails/noContactWay";
import { ownersOf } from "../calling/ownersOf";
import { noText } from "../clients/columns";
import type { ListEntry, ListQuestion } from "./clinicList";
import { everyClient } from "./everyClient";
import type { ListCode } from "./listCodes";

/**
 * L9: clients nobody can call until somebody mends their file: a number that is not hers, no way to
 * reach her, or no name.
 *
 * @source rules L9, G2, G8
 */
export function toRepair(question: ListQuestion): readonly ListEntry[] {
  const wrong = new Set(question.plan.toRepair);
  const { book } = question.day.matched;
  return everyClient(question, (own) => {
    const because: ListCode[] = [];
    if (wrong.has(own.client)) because.push("wrong_number");
    if (noContactWay(own)) because.push("no_contact_way");
    if ((book.name[own.client] ?? noText) === noText) because.push("no_name");
    if (because.length === 0) return undefined;
    return { because, lastArrivalOn: own.lastArrivalOn, consultant: ownersOf(own)[0] };
  });
}
