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

/** Figures of any kind, already in words. */
export interface FigureTable {
  readonly title: string;
  readonly headings: readonly string[];
  /** One cell for each heading; the first is the line's name. */
  readonly figures: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

export function printTable(table: ReportTable | FigureTable): void {
  console.log(`\n${table.title}`);
  if ("figures" in table) printFigures(table);
  else printLines(table);
  for (const note of table.notes) console.log(`  ${note}`);
}

function printFigures({ headings, figures }: FigureTable): void {
  const widths = headings.map((heading, place) =>
    Math.max(heading.length, ...figures.map((cells) => cells[place]?.length ?? 0)),
  );
  for (const cells of [headings, ...figures]) {
    const padded = cells.map((cell, place) =>
      place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[place] ?? 0) + 2),
    );
    console.log(`  ${padded.join("")}`);
  }
}

function printLines({ lines }: ReportTable): void {
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
}

/** "3.4 times": how many times the first is the second, by their medians. */
export function times(one: Measured, other: Measured): string {
  return `${(median(one.seconds) / median(other.seconds)).toFixed(2)} times`;
}

function fixed(value: number, digits: number, width: number): string {
  return value.toFixed(digits).padStart(width);
}
