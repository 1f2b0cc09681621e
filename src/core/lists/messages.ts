import { noText } from "../clients/columns";
import type { ListEntry, ListQuestion } from "./clinicList";
import { everyClient } from "./everyClient";
import { mayBeMessaged } from "./mayBeMessaged";

/**
 * L1: whom a message may go to, and its text. Of a household with one number only the first client
 * stands here.
 *
 * @source rules L1, G1, G7, G9 (document 004)
 */
export function messages(question: ListQuestion): readonly ListEntry[] {
  return oneForEachPhone(
    question,
    everyClient(question, (own) =>
      mayBeMessaged(own, "campaign") ? { say: "message" } : undefined,
    ),
  );
}

/** Leaves out who has no number, and whose number stands on the list already. */
export function oneForEachPhone(
  { day }: ListQuestion,
  entries: readonly ListEntry[],
): readonly ListEntry[] {
  const taken = new Set<number>();
  return entries.filter(({ client }) => {
    const phone = day.matched.book.phone[client ?? -1] ?? noText;
    if (phone === noText || taken.has(phone)) return false;
    taken.add(phone);
    return true;
  });
}
