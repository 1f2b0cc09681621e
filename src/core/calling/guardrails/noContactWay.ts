import { noText } from "../../clients/columns";
import type { ClientCase } from "../clientCase";
import { onlyBy } from "../onlyBy";
import { rowsOf } from "../rowsOf";

/**
 * G2 `no_contact_way`: neither a phone number nor WeChat is known, or not the one she left open.
 *
 * Off when no sheet has a phone or WeChat column: the clinic then keeps its numbers elsewhere.
 *
 * @source rule G2
 */
export function noContactWay(clientCase: ClientCase): boolean {
  const { client, day, file } = clientCase;
  if (!day.hasContactColumn) return false;
  if (day.matched.book.phone[client] !== noText) return false;
  const { phone2, wechat } = day.clients;
  const hasText = (column: Int32Array | undefined): boolean =>
    column !== undefined &&
    rowsOf(day.matched.clientRows, client).some((rowIndex) => column[rowIndex] !== noText);
  if (hasText(phone2)) return false;
  return onlyBy(file.contactLimits) === "phone" || !hasText(wechat);
}
