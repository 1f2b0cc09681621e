import type { Guardrail } from "../../core/calling/callPlan";
import { plural } from "./plural";

/** What a guardrail is called. */
export const guardrails: Readonly<Record<Guardrail, string>> = {
  do_not_contact: "Do not contact",
  no_contact_way: "No phone or WeChat",
  parked: "Parked",
  wrong_number: "Wrong number",
  no_consent: "No consent",
  safety_open: "Concern still open",
  no_selling_window: "Still recovering",
  minor_or_hold: "Under 18, or on hold",
  taken_off: "Taken off by the manager",
  not_before: "Not before a later day",
  future_booking: "Already booked",
  recent_contact: "Contacted recently",
  resting: "Resting after three tries",
  held_out: "Not called this month, by lot",
  same_phone: "Called on a shared number",
};

/** Why the list is short: what a guardrail held back, as a sentence (G1–G12). */
export const heldBack: Readonly<Record<Guardrail, (clients: number) => string>> = {
  do_not_contact: (clients) => `${plural(clients, "client")} asked not to be contacted.`,
  no_contact_way: (clients) =>
    `${plural(clients, "client has", "clients have")} neither a phone number nor WeChat on file.`,
  parked: (clients) => `${plural(clients, "client is", "clients are")} parked by the manager.`,
  wrong_number: (clients) =>
    `${plural(clients, "client has", "clients have")} a number that does not work; ` +
    "they are on the list of records to repair.",
  no_consent: (clients) =>
    `${plural(clients, "client")} said no to offers, or must be asked first.`,
  safety_open: (clients) =>
    `${plural(clients, "client has", "clients have")} an open concern; no offer until it is closed.`,
  no_selling_window: (clients) =>
    `${plural(clients, "client is", "clients are")} still recovering; no offer yet.`,
  minor_or_hold: (clients) =>
    `${plural(clients, "client is", "clients are")} under 18 or on hold for a personal reason.`,
  taken_off: (clients) =>
    `${plural(clients, "client was", "clients were")} taken off today’s sheet by the manager.`,
  not_before: (clients) =>
    `${plural(clients, "client is", "clients are")} not to be called before a later day.`,
  future_booking: (clients) =>
    `${plural(clients, "client has", "clients have")} a booking ahead already.`,
  recent_contact: (clients) =>
    `${plural(clients, "client was", "clients were")} spoken to too recently.`,
  resting: (clients) =>
    `${plural(clients, "client is", "clients are")} left in peace after three unanswered tries.`,
  held_out: (clients) =>
    `${plural(clients, "client is", "clients are")} not called this month, by lot, ` +
    "to see what calling does.",
  same_phone: (clients) =>
    `${plural(clients, "client shares", "clients share")} a number with someone called today.`,
};
