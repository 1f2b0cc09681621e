import type { Day } from "../calendar/day";
import type { CallOutcome } from "../clients/codes";
import type { Urgency } from "./redFlagReader";

/** The facts behind a reason; `wording` says them. Money is in the smallest unit. */
export type Evidence =
  | { readonly code: "lastArrival"; readonly on: Day; readonly daysAway: number }
  | { readonly code: "neverArrived" }
  | {
      readonly code: "treatedOn";
      readonly on: Day;
      readonly treatment?: string;
      readonly rungDay: number;
    }
  | {
      readonly code: "sessionsLeft";
      readonly left: number;
      readonly bought?: number;
      readonly treatment?: string;
    }
  | { readonly code: "balance"; readonly cents: number }
  | { readonly code: "rebate"; readonly cents: number }
  | { readonly code: "unusedValue"; readonly cents: number }
  | {
      readonly code: "depositHeld";
      readonly on: Day;
      readonly heldDays: number;
      readonly cents?: number;
    }
  | {
      readonly code: "paidUntreated";
      readonly on: Day;
      readonly cents?: number;
      readonly treatment?: string;
    }
  | {
      readonly code: "appointment";
      readonly on: Day;
      readonly minutes?: number;
      readonly treatment?: string;
    }
  | { readonly code: "missedAppointment"; readonly on: Day }
  | { readonly code: "cancelledAppointment"; readonly on: Day }
  | { readonly code: "visited"; readonly on: Day; readonly treatment?: string }
  | { readonly code: "consulted"; readonly on: Day; readonly treatment?: string }
  | {
      readonly code: "expires";
      readonly on: Day;
      readonly inDays: number;
      readonly treatment?: string;
    }
  | { readonly code: "firstDeal"; readonly on: Day; readonly daysLeft: number }
  | { readonly code: "onlyPurchase"; readonly on: Day; readonly cents: number }
  | {
      readonly code: "birthday";
      readonly on: Day;
      readonly inDays: number;
      readonly calendar: "solar" | "lunar";
    }
  | { readonly code: "addedByHand"; readonly on: Day }
  | { readonly code: "promisedContact"; readonly on: Day }
  | { readonly code: "loggedOutcome"; readonly on?: Day; readonly outcome: CallOutcome }
  | { readonly code: "complaintNoted" }
  | { readonly code: "ownRhythm"; readonly medianGapDays: number; readonly daysAway: number }
  | { readonly code: "lastContact"; readonly on: Day }
  | { readonly code: "neverContacted" }
  | { readonly code: "spend24Months"; readonly cents: number }
  /** C4: how much likelier she is to come when called, and what a visit usually comes to. */
  | { readonly code: "gain"; readonly liftShare: number; readonly cents: number }
  | { readonly code: "neglected"; readonly by: "mark" | "complaint" | "log" }
  | { readonly code: "ownerChanged"; readonly on: Day; readonly to: string }
  | { readonly code: "symptomNoted"; readonly on?: Day; readonly urgency: Urgency }
  | {
      readonly code: "treatmentDone";
      readonly on: Day;
      readonly daysSince: number;
      readonly treatment?: string;
    }
  | { readonly code: "usualInterval"; readonly fromDays: number; readonly toDays: number }
  | { readonly code: "noBookingWithin"; readonly days: number }
  | { readonly code: "cameUnbooked"; readonly on: Day }
  | { readonly code: "tried"; readonly on: Day; readonly treatment?: string }
  | { readonly code: "birthExpected"; readonly on: Day; readonly inDays: number }
  | { readonly code: "gaveBirth"; readonly on: Day; readonly daysSince: number }
  | { readonly code: "referred"; readonly on: Day; readonly clients: number }
  | { readonly code: "staffLeft"; readonly name: string; readonly on?: Day }
  | { readonly code: "handedOver"; readonly on: Day; readonly to?: string }
  | { readonly code: "staffOff"; readonly name: string }
  | { readonly code: "goalCheck"; readonly on: Day; readonly goal?: string }
  | { readonly code: "sampled"; readonly visitors: number }
  | { readonly code: "invited"; readonly to?: string };
