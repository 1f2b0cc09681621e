import { absenceCauses, type AbsenceCause } from "./absenceCauses";
import type { ClinicHistory } from "./clinicHistory";
import { contactKept, type ContactKept } from "./contactKept";
import { handoverResults, type HandoverResults } from "./handoverResults";
import { clinicKeyClients } from "./clinicKeyClients";
import type { KeyClientLoad } from "./keyClientLoads";
import { rungCoverage, type RungCoverage } from "./rungCoverage";

/** How well clients were looked after. */
export interface CareResults {
  readonly coverage: RungCoverage;
  readonly contact: ContactKept;
  readonly absenceCauses: readonly AbsenceCause[];
  readonly handovers: HandoverResults;
  readonly keyClients: readonly KeyClientLoad[];
}

/**
 * Tells how well clients were looked after.
 *
 * @source rules O3, R6, R7, R8
 */
export function careResults(history: ClinicHistory): CareResults {
  const { question, acts, facts, months, day, ownerOf, arrivalsOf, asOf } = history;
  const { matched, policy } = question;
  const { contactWithinDays, handoverDays } = policy.results;
  return {
    coverage: rungCoverage({ day, facts, from: months[0]?.from ?? asOf }),
    contact: contactKept({
      facts,
      firstArrivalOf: (client) => arrivalsOf(client)[0],
      asOf,
      withinDays: contactWithinDays,
      months,
    }),
    absenceCauses: absenceCauses(matched, asOf),
    handovers: handoverResults(matched, acts.arrivals, { asOf, days: handoverDays }),
    keyClients: clinicKeyClients(day, ownerOf),
  };
}
