import { contactLimit } from "../../clients/codes";
import type { ClientCase } from "../clientCase";

/**
 * G1 `do_not_contact`: she refused every channel, or the only one nobody said is kept open.
 *
 * A refused phone with messages kept open ("仅微信") limits the channel and holds nothing; a refused
 * phone alone does not mean that messages are welcome. No reason is exempt.
 *
 * @source rule G1
 */
export function doNotContact({ file }: ClientCase): boolean {
  const { contactLimits } = file;
  if ((contactLimits & contactLimit.noPhone) === 0) return false;
  const refusesMessages = (contactLimits & contactLimit.noMessage) !== 0;
  return refusesMessages || (contactLimits & contactLimit.messageAllowed) === 0;
}
