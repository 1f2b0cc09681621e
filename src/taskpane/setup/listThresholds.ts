import { counted, days, tenYears, type Source } from "./threshold";

/** What lists and handovers count, in the order of the screen. */
export const listThresholds = [
  days("lists.appointmentDaysBack", ["002"]),
  days("lists.appointmentDaysAhead", ["002"]),
  counted("lists.referralsFrom", "clients", [1, 100], ["002", "ours"]),
  days("lists.longAwayFromDay", ["002", "ours"], [1, tenYears]),
  days("lists.handedOverWithinDays", ["002", "ours"]),
  days("lists.giftDaysBack", ["ours"], [1, tenYears]),
  days("lists.homeCareToDay", ["ours"], [1, tenYears]),
  days("handover.habitDays", ["ours"], [30, tenYears]),
  {
    id: "handover.fairWithinShare",
    unit: "share",
    saidBy: ["ours"],
    least: 0,
    most: 0.5,
    step: 0.05,
  },
  weight("handover.weights.treatments"),
  weight("handover.weights.known"),
  weight("handover.weights.weekday"),
  weight("handover.weights.hour"),
] as const;

/** How much something speaks for a colleague, beside the other things that do. */
function weight<const Id extends string>(id: Id) {
  const saidBy: readonly Source[] = ["002", "ours"];
  return { id, unit: "times", saidBy, least: 0, most: 5, step: 0.5 } as const;
}
