import { ownersOf } from "../calling/ownersOf";
import type { ListEntry, ListQuestion } from "./clinicList";
import { everyClient } from "./everyClient";
import { mayBeMessaged } from "./mayBeMessaged";
import { newestTreatment } from "./newestTreatment";
import { oneForEachPhone } from "./messages";

/**
 * L12: who gets a word at a holiday and on how to use at home what she had: everyone who agreed to
 * messages and was here within the last 90 days, with what was done last. It offers nothing.
 *
 * @source rule L12 (document 002)
 */
export function holidayCare(question: ListQuestion): readonly ListEntry[] {
  const { homeCareToDay } = question.policy;
  const listed = everyClient(question, (own) => {
    const { daysAway, lastArrivalOn } = own;
    if (daysAway === undefined || daysAway > homeCareToDay) return undefined;
    if (!mayBeMessaged(own, "birthday")) return undefined;
    return { lastArrivalOn, treatment: newestTreatment(own), consultant: ownersOf(own)[0] };
  });
  return oneForEachPhone(question, listed);
}
