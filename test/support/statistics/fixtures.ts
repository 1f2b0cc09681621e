import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(process.cwd(), "test/fixtures/statistics");

/** A JSON fixture of the statistics; its shape is known to the test that reads it. */
export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), "utf8"));
}

/** The lines of a comma-separated fixture below its header. */
export function fixtureLines(name: string): string[][] {
  return linesOf(readFileSync(join(folder, name), "utf8"));
}

/** The lines of a comma-separated text below its header; no cell of ours holds a comma. */
export function linesOf(text: string): string[][] {
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));
}

/** The smaller of the absolute and the relative difference. */
export function difference(found: number, expected: number): number {
  return Math.min(Math.abs(found - expected), Math.abs(found / expected - 1));
}

/** The relative difference; the absolute one where 0 is expected. */
export function relativeDifference(found: number, expected: number): number {
  return expected === 0 ? Math.abs(found) : Math.abs(found / expected - 1);
}
