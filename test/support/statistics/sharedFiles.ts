import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { linesOf } from "./fixtures";

/** Open data of others, which may be used here and not be kept here. */
const folder = join(process.cwd(), "../shared/data/stats");

/** Describes what open data show; skipped, with the reason in its name, where they are absent. */
export function describeShared(name: string, files: readonly string[], tests: () => void): void {
  const absent = files.find((file) => !existsSync(join(folder, file)));
  if (absent === undefined) {
    describe(name, tests);
    return;
  }
  describe(name, () => {
    it.skip(`(skipped: the open data file ${absent} is not here)`, () => undefined);
  });
}

/** A JSON file of the open data. */
export function sharedJson(name: string): unknown {
  return JSON.parse(sharedText(name));
}

/** The lines of a comma-separated file of the open data below its header. */
export function sharedLines(name: string): string[][] {
  return linesOf(sharedText(name));
}

/** The text of a file of the open data. */
export function sharedText(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}
