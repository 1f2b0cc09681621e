import type { Counted } from "../../core/statistics/notEnough";

/** What a figure has too little of, behind a number: "12 of the 30 clients". */
export const counted: Readonly<Record<Counted, string>> = {
  clients: "clients",
  repeaters: "clients with a second purchase",
  returns: "returns",
  spenders: "clients with an amount",
  weeks: "weeks",
  trials: "attempts",
  answers: "answers",
  days: "days",
};
