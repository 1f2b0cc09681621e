import { median, type Measured } from "./measured";

/** A measurement as one line of the report. */
export interface ReportLine {
  readonly name: string;
  readonly measured: Measured;
}

/** Lines measured in one run on the same input; the first is ours and the others' yardstick. */
export interface ReportTable {
  readonly title: string;
  readonly lines: readonly ReportLine[];
  /** Sentences under the table: ratios between lines, and what was compared. */
  readonly notes: readonly string[];
}

export function printTable({ title, lines, notes }: ReportTable): void {
  console.log(`\n${title}`);
  const width = Math.max(...lines.map(({ name }) => name.length));
  const [ours] = lines;
  console.log(`  ${"".padEnd(width)}   seconds   × ours   peak MB`);
  for (const { name, measured } of lines) {
    const seconds = median(measured.seconds);
    const ratio = ours === undefined ? 1 : seconds / median(ours.measured.seconds);
    const columns = [fixed(seconds, 3, 9), fixed(ratio, 2, 8), fixed(measured.peakMb, 0, 9)];
    console.log(`  ${name.padEnd(width)} ${columns.join(" ")}`);
    for (const stage of measured.stages ?? []) {
      const part = [fixed(stage.seconds, 3, 9), "".padStart(8), fixed(stage.peakMb, 0, 9)];
      console.log(`  ${`  ${stage.name}`.padEnd(width)} ${part.join(" ")}`);
    }
  }
  for (const note of notes) console.log(`  ${note}`);
}

/** "3.4 times": how many times the first is the second, by their medians. */
export function times(one: Measured, other: Measured): string {
  return `${(median(one.seconds) / median(other.seconds)).toFixed(2)} times`;
}

function fixed(value: number, digits: number, width: number): string {
  return value.toFixed(digits).padStart(width);
}
