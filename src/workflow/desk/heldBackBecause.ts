import { addDays, noDay, type Day } from "../../core/calendar/day";
import type { HeldBack, PlannedCall } from "../../core/calling/callPlan";
import type { ClientCase } from "../../core/calling/clientCase";
import type { Contact } from "../../core/calling/contactLog";
import { dayIn } from "../../core/calling/dayIn";
import { minorOrHold } from "../../core/calling/guardrails/minorOrHold";
import { recentContact } from "../../core/calling/guardrails/recentContact";
import { resting } from "../../core/calling/guardrails/resting";
import { noSalesUntil } from "../../core/calling/noSalesUntil";
import { severalClients } from "../../core/calling/phonesCalled";
import { textIn } from "../../core/calling/textIn";
import type { ClientMark } from "../../core/clients/codes";
import { noText } from "../../core/clients/columns";
import { heldBackWords, type HeldBackWords } from "../../wording/pane/heldBackWords";
import type { DeskDay } from "./deskDay";
import { whoIs } from "./namedClient";

interface Held {
  readonly day: DeskDay;
  readonly own: ClientCase;
  readonly held: HeldBack;
  readonly say: HeldBackWords;
}

/**
 * The facts behind the guardrail that holds a client back: since when, until when, who said so.
 *
 * @returns `undefined` where the guardrail's own name says all there is to know
 */
export function heldBackBecause(day: DeskDay, own: ClientCase, held: HeldBack): string | undefined {
  const asked: Held = { day, own, held, say: heldBackWords(day.displayLanguage) };
  const { say } = asked;
  switch (held.by) {
    case "parked":
      return marked(asked, "park") ?? say.onFile;
    case "taken_off":
      return marked(asked, "taken_off");
    case "not_before":
      return notBefore(asked);
    case "wrong_number":
      return logged(
        asked,
        own.contacts.log.findLast(({ kind }) => kind === "wrongNumber"),
      );
    case "no_consent":
      return noConsent(asked);
    case "no_selling_window":
      return noSellingWindow(asked);
    case "minor_or_hold":
      return isMinor(asked) ? say.minor : logged(asked, own.contacts.lastReached);
    case "future_booking":
      return booked(asked);
    case "recent_contact":
      return waitsFor(asked, own.contacts.lastReached?.on, {
        holds: recentContact,
        say: say.reached,
      });
    case "resting":
      return waitsFor(asked, own.contacts.lastOn, { holds: resting, say: say.tried });
    case "same_phone":
      return sharedCall(asked);
    // A refusal and an open matter lead her card themselves.
    case "do_not_contact":
    case "safety_open":
    case "no_contact_way":
    case "held_out":
      return undefined;
  }
}

/** Who decided it, when, and the note beside it. */
function marked({ day, own, say }: Held, mark: ClientMark): string | undefined {
  const inForce = own.file.marks.get(mark);
  if (inForce === undefined) return undefined;
  const { texts, marks } = day.clinic.matched.records;
  const by = textIn(texts, marks?.fields.by, inForce.rowIndex) ?? "";
  const note = textIn(texts, marks?.fields.note, inForce.rowIndex) ?? "";
  const on = inForce.on === noDay ? undefined : day.sayDay(inForce.on);
  return [say.marked(by, on), note].filter((part) => part !== "").join(say.separator);
}

function notBefore(asked: Held): string | undefined {
  const { day, own, say } = asked;
  const until = own.file.byHand.notBefore;
  const said = until === undefined ? [] : [say.notBefore(day.sayDay(until))];
  return [...said, marked(asked, "not_before") ?? ""].join(say.separator).trim();
}

function logged({ day, say }: Held, contact: Contact | undefined): string | undefined {
  if (contact?.outcome === undefined) return undefined;
  const on = contact.on === noDay ? undefined : day.sayDay(contact.on);
  return say.logged(day.words.evidence.loggedOutcome(on, day.words.outcomes[contact.outcome]));
}

function noConsent(asked: Held): string {
  const { own, say } = asked;
  if (own.file.consent === "unknown") return say.neverAsked;
  return marked(asked, "consent") ?? marked(asked, "do_not_contact") ?? say.saidNo;
}

function noSellingWindow({ day, own, say }: Held): string | undefined {
  const until = noSalesUntil(own);
  return until === undefined ? undefined : say.noOfferUntil(day.sayDay(until));
}

/** G12: her age holds her back, whatever was said in the last call. */
function isMinor({ own, held }: Held): boolean {
  const neverReached = { ...own, contacts: { ...own.contacts, lastReached: undefined } };
  return minorOrHold(neverReached, held.due[0].reason);
}

/** The nearest of the bookings G4 looks at. */
function booked({ day, own, say }: Held): string | undefined {
  const { summaries, asOf } = own.day;
  const open = own.bookings.filter(({ on, state }) => on >= asOf && state === "open");
  const next = dayIn(summaries.nextBookingOn, own.client);
  const days = [...open.map(({ on }) => on), ...(next === undefined ? [] : [next])];
  const [first] = days.sort((one, other) => one - other);
  return first === undefined ? undefined : say.booked(day.sayDay(first));
}

/** Nothing holds longer than a typed date, and those are rarely a year away. */
const farthestDays = 800;

interface Waiting {
  readonly holds: (own: ClientCase, reason: HeldBack["due"][0]["reason"]) => boolean;
  readonly say: (on: string, again: string) => string;
}

/** G5, G6: the contact it goes by, and the first day on which it lets her lead reason pass. */
function waitsFor(
  { day, own, held }: Held,
  since: Day | undefined,
  { holds, say }: Waiting,
): string | undefined {
  if (since === undefined || since === noDay) return undefined;
  const { asOf } = own.day;
  const { reason } = held.due[0];
  for (let days = 1; days <= farthestDays; days++) {
    const on = addDays(asOf, days);
    if (!holds({ ...own, day: { ...own.day, asOf: on } }, reason))
      return say(day.sayDay(since), day.sayDay(on));
  }
  return undefined;
}

/** G7: in whose call she is, or was, spoken to. */
function sharedCall({ day, own, held, say }: Held): string | undefined {
  const { calls, waiting } = day.clinic.plan;
  const isHers = ({ household }: PlannedCall) =>
    household.some(({ client }) => client === held.client);
  const call = calls.find(isHers) ?? waiting.find(isHers);
  const { matched, phonesCalled } = own.day;
  const called = phonesCalled.get(matched.book.phone[own.client] ?? noText);
  const client = call?.client ?? called ?? severalClients;
  return client === severalClients ? undefined : say.sharedCall(whoIs(day, client).name);
}
