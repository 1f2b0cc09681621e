import type { ClientCase } from "./clientCase";
import { noSalesUntil } from "./noSalesUntil";
import { complaintOpen } from "./reasons/complaintOpen";
import { medicalFlag } from "./reasons/medicalFlag";

/**
 * Whether nothing may be sold to her now, whatever she is called about: a red flag or a complaint is
 * open, or she is inside a no-selling window. Offers and gifts are then left out of what is said.
 *
 * @source rules G10, G11, T2
 */
export function nothingToSell(own: ClientCase): boolean {
  const until = noSalesUntil(own);
  if (until !== undefined && until >= own.day.asOf) return true;
  return medicalFlag(own) !== undefined || complaintOpen(own) !== undefined;
}
