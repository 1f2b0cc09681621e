import { at } from "../../clients/at";
import { noText } from "../../clients/columns";
import type { Reason } from "../callPlan";
import type { ClientCase } from "../clientCase";
import { reasonBands } from "../reasonBands";

/**
 * G7 `same_phone`: somebody else was called on her number today, and she was spoken of in that call.
 *
 * Safety and promises (bands 1–2) do not wait for tomorrow. Who shares a number and was not called yet
 * is joined into one call instead: see `households`.
 *
 * @source rule G7
 */
export function samePhone({ client, day }: ClientCase, reason: Reason): boolean {
  if (day.phonesCalled.size === 0 || reasonBands[reason] <= 2) return false;
  const phone = at(day.matched.book.phone, client);
  if (phone === noText) return false;
  const called = day.phonesCalled.get(phone);
  return called !== undefined && called !== client;
}
