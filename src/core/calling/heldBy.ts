import { guardrails, type Guardrail, type Reason } from "./callPlan";
import type { ClientCase } from "./clientCase";
import { doNotContact } from "./guardrails/doNotContact";
import { futureBooking } from "./guardrails/futureBooking";
import { heldOut } from "./guardrails/heldOut";
import { minorOrHold } from "./guardrails/minorOrHold";
import { noConsent } from "./guardrails/noConsent";
import { noContactWay } from "./guardrails/noContactWay";
import { noSellingWindow } from "./guardrails/noSellingWindow";
import { notBefore } from "./guardrails/notBefore";
import { parked } from "./guardrails/parked";
import { recentContact } from "./guardrails/recentContact";
import { resting } from "./guardrails/resting";
import { safetyOpen } from "./guardrails/safetyOpen";
import { samePhone } from "./guardrails/samePhone";
import { takenOff } from "./guardrails/takenOff";
import { wrongNumber } from "./guardrails/wrongNumber";

type Holds = (clientCase: ClientCase, reason: Reason) => boolean;

const holds: Readonly<Record<Guardrail, Holds>> = {
  do_not_contact: doNotContact,
  no_contact_way: noContactWay,
  parked,
  wrong_number: wrongNumber,
  no_consent: noConsent,
  safety_open: safetyOpen,
  no_selling_window: noSellingWindow,
  minor_or_hold: minorOrHold,
  taken_off: takenOff,
  not_before: notBefore,
  future_booking: futureBooking,
  recent_contact: recentContact,
  resting,
  held_out: heldOut,
  same_phone: samePhone,
};

const none: ReadonlySet<Guardrail> = new Set();

/** In the order in which they count. */
const asked = guardrails.map((guardrail) => ({ guardrail, rule: holds[guardrail] }));

/**
 * The guardrail that keeps a client from being called for a reason, the first of those that do.
 *
 * @param except - guardrails that do not matter for what is planned: another one may still hold
 * @returns `undefined` when nothing does
 * @source rules G1–G12, C7
 */
export function heldBy(
  clientCase: ClientCase,
  reason: Reason,
  except: ReadonlySet<Guardrail> = none,
): Guardrail | undefined {
  for (const { guardrail, rule } of asked)
    if (!except.has(guardrail) && rule(clientCase, reason)) return guardrail;
  return undefined;
}
