import type { Band, ClientGroup } from "../../core/calling/callPlan";
import type { DormancyTier } from "../../core/retention/dormancyTier";
import type { RepurchaseStatus } from "../../core/retention/repurchaseStatus";

/** Where clients end up (G13). */
export const clientGroups: Readonly<Record<ClientGroup | "clients", string>> = {
  clients: "Clients",
  onSheet: "On today’s sheet",
  waiting: "Waiting for a free place",
  heldBack: "Held back",
  nothingDue: "Nothing due",
  unreadable: "Unreadable",
};

export const bands: Readonly<Record<Band, string>> = {
  1: "Safety and care",
  2: "Promises",
  3: "Dates",
  4: "Money waiting",
  5: "Right time",
  6: "Gone quiet",
  7: "Goodwill",
};

/** D2, by the ids of the JSON output. */
export const tiers: Readonly<Record<DormancyTier, string>> = {
  active: "active",
  sleeping: "sleeping",
  dormant: "dormant",
  half_year: "half-year",
  year_plus: "year-plus",
  never_arrived: "never arrived",
};

/** W1. */
export const windowStatuses: Readonly<Record<RepurchaseStatus, string>> = {
  converted: "converted",
  open: "open",
  closing: "closing",
  late: "late",
  cold: "cold",
  returned_late: "returned late",
};

/** S1 and S2; for screens and cells, never for paper (G15). */
export const segments = {
  prospect: "prospect",
  new: "new",
  active: "active",
  sleeping: "sleeping",
  neglected: "neglected",
  unfinished: "unfinished",
  able: "able",
  limited: "limited",
};

export const rung = (day: number) => `day ${day}`;

/** How long a client has been away, or how long ago something was. */
export const timeAway = {
  days: (count: number) => `${count} ${count === 1 ? "day" : "days"}`,
  months: (count: number) => `${count} ${count === 1 ? "month" : "months"}`,
  years: (count: number) => `${count} ${count === 1 ? "year" : "years"}`,
};
