import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { ApiSets } from "../../../src/workbench/protocol/requirementSets";

const root = join(__dirname, "..", "..", "..");
const file = join(root, "build", "api-sets.json");

/** Requirement sets of Excel's API, read from the declarations that are installed. */
export function apiSets(): ApiSets {
  execFileSync(process.execPath, [join(root, "tools", "workbench", "apiSets.mjs"), file]);
  return JSON.parse(readFileSync(file, "utf8")) as ApiSets;
}
