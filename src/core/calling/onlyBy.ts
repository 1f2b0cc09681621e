import { contactLimit } from "../clients/codes";

/**
 * The one channel a client has left open: "message" when she refused the phone, "phone" when she
 * refused messages; `undefined` when she limited nothing.
 *
 * @param contactLimits - a set of `contactLimit` bits
 * @source rule G1 ("仅微信" limits the channel)
 *
 * @example
 * onlyBy(0) // => undefined
 */
export function onlyBy(contactLimits: number): "phone" | "message" | undefined {
  if ((contactLimits & contactLimit.noPhone) !== 0) return "message";
  return (contactLimits & contactLimit.noMessage) === 0 ? undefined : "phone";
}
