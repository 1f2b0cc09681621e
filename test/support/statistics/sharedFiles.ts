import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { linesOf } from "./fixtures";

/** Open data of others, which may be used here and not be kept here. */
const folder = join(process.cwd(), "../shared/data/stats");

/** Describes what open data show; skipped, with the reason in its name, where they are absent. */
export function describeShared(name: string, files: readonly string[], tests: () => void): void {
  const absent = files.find((file) => !existsSync(join(folder, file)));
  if (absent === undefined) describe(name, tests);
  else describe.skip(`${name} (skipped: the open data file ${absent} is not here)`, tests);
}

/** A JSON file of the open data; `{}` where absent, as skipped tests are still collected. */
export function sharedJson(name: string): unknown {
  const path = join(folder, name);
  return JSON.parse(existsSync(path) ? readFileSync(path, "utf8") : "{}");
}

/** The lines of a comma-separated file of the open data below its header. */
export function sharedLines(name: string): string[][] {
  return linesOf(sharedText(name));
}

/** The text of a file of the open data; empty where absent. */
export function sharedText(name: string): string {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
