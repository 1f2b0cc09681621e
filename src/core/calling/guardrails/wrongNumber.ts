import { noText } from "../../clients/columns";
import type { ClientCase } from "../clientCase";

/**
 * G8 `wrong_number`: the log says her number is not hers or does not exist, and nobody has reached
 * her since. She stands on the list of numbers to repair. No reason is exempt.
 *
 * A number the log keeps beside the call counts as long as it stands in her file: once it has been
 * replaced, she is called on the new one.
 *
 * @source rule G8
 */
export function wrongNumber({ client, contacts, day }: ClientCase): boolean {
  if (contacts.log.length === 0) return false;
  const phone = day.matched.book.phone[client] ?? noText;
  const log = contacts.log.filter(
    (contact) => contact.wrongNumber === undefined || contact.wrongNumber === phone,
  );
  const wrongAt = log.findLastIndex(({ kind }) => kind === "wrongNumber");
  return wrongAt >= 0 && !log.slice(wrongAt + 1).some(({ kind }) => kind === "reached");
}
