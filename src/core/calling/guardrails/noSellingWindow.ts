import type { Reason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { isPromotional } from "../isPromotional";
import { noSalesUntil } from "../noSalesUntil";

/**
 * G11 `no_selling_window`: up to the last no-selling day after a treatment every promotional reason
 * waits. Of several treatments the longest window counts, not the newest.
 *
 * @source rule G11 (documents 000, 002)
 */
export function noSellingWindow(clientCase: ClientCase, reason: Reason): boolean {
  if (!isPromotional(reason)) return false;
  const until = noSalesUntil(clientCase);
  return until !== undefined && until >= clientCase.day.asOf;
}
