import { isoDay, noDay, type Day } from "../../src/core/calendar/day";
import type { MatchedRecords } from "../../src/core/clients/clientBook";
import { matchClients } from "../../src/core/clients/matchClients";
import { clinicOf, type TestClinic } from "./clinic";

/** A clinic's records, each row with its client. */
export function matchedIn(clinic: TestClinic): MatchedRecords {
  return matchClients(clinicOf(clinic));
}

/** Days as a person writes them; "–" where nothing is said. */
export function saidDays(days: Int32Array): string[] {
  return Array.from(days, (on) => (on === noDay ? "–" : isoDay(on as Day)));
}

/** Amounts as a test writes them; "–" where nothing is said. */
export function saidAmounts(amounts: Float64Array): (number | "–")[] {
  return Array.from(amounts, (amount) => (Number.isNaN(amount) ? "–" : amount));
}
