import { inOwnProcess, inTurns } from "../support/ownProcess";
import { times, type ReportTable } from "../support/report";

const clients = 23_570;
const runs = 2000;

/** (d) The model of buying again, beside the prototype; and whether 95% intervals are. */
export function compareStatistics(): readonly ReportTable[] {
  const size = { clients, repetitions: 3 };
  const [ours, prototype] = inTurns(3, ["fit ours", "fit prototype"], size);
  if (ours === undefined || prototype === undefined) throw new RangeError("nothing was measured");
  const covered = inOwnProcess("cover intervals", { clients: runs });
  const apart = (ours.facts["logLikelihood"] ?? NaN) - (prototype.facts["logLikelihood"] ?? NaN);
  return [
    {
      title: `(d) A model of buying again for ${clients} made-up clients`,
      lines: [
        { name: "ours", measured: ours },
        { name: "prototype", measured: prototype },
      ],
      notes: [
        `the prototype takes ${times(prototype, ours)} ours`,
        `the two log-likelihoods differ by ${apart.toExponential(1)}`,
      ],
    },
    {
      title: `(d) How often 95% intervals hold the truth, in ${runs} made-up clinics each`,
      lines: [{ name: "all of them", measured: covered }],
      notes: Object.entries(covered.facts).map(
        ([name, share]) => `${name}: ${(100 * share).toFixed(1)}%`,
      ),
    },
  ];
}
