import { join } from "node:path";
import { median, type Measured } from "../support/measured";
import { inOwnProcess } from "../support/ownProcess";
import type { ReportTable } from "../support/report";

/** (c) The whole of `call-sheet` on clinics ten times each other's size, by stage. */
export function compareCallSheets(folder: string): readonly ReportTable[] {
  const sizes = [
    { clients: 1000, purchases: 10_000 },
    { clients: 10_000, purchases: 100_000 },
    { clients: 100_000, purchases: 1_000_000 },
  ];
  const lines = sizes.map((size) => {
    const path = join(folder, `clinic-${size.purchases}.xlsx`);
    inOwnProcess("make clinic", { path, ...size });
    const measured = inOwnProcess("call sheet", { path });
    return { name: `${size.purchases.toLocaleString("en")} purchases`, measured };
  });
  const [, , largest] = lines;
  const totals = lines.map(({ measured }) => median(measured.seconds));
  const steps = totals.slice(1).map((one, place) => (one / (totals[place] ?? NaN)).toFixed(1));
  return [
    {
      title: "(c) call-sheet from file to file: two sheets, ten purchases a client",
      lines,
      notes: [
        ...(largest === undefined ? [] : [sayShare(largest.measured)]),
        `each ten times the rows: ${steps.join(" and ")} times the time`,
      ],
    },
  ];
}

/** How what follows the reading of cells compares with the reading itself. */
function sayShare({ seconds, stages = [], facts }: Measured): string {
  const reading = stages.find(({ name }) => name === "read cells")?.seconds ?? NaN;
  const rest = median(seconds) - reading;
  const calls = `${facts["onSheet"] ?? 0} calls from ${facts["rows"] ?? 0} rows`;
  return `after reading: ${(rest / reading).toFixed(2)} times the reading; ${calls}`;
}
