import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { observed, type ValueCase } from "../../support/valueCases";

/**
 * The values clinics write, with what each must be read as. Every `values_*.json` beside the open
 * half is run as well, so that a further half only needs to be put there.
 */
const folder = join(__dirname, "../../fixtures/domain");
const files = readdirSync(folder).filter((name) => /^values_.*\.json$/.test(name));

describe.each(files)("%s", (name) => {
  const { cases } = JSON.parse(readFileSync(join(folder, name), "utf8")) as {
    cases: readonly ValueCase[];
  };

  it.each(cases.map((each) => [each.id, each] as const))("%s", (_id, each) => {
    const expected =
      each.error === undefined
        ? { expected: each.expected, flags: each.flags ?? [] }
        : { error: each.error };
    expect({ raw: each.raw, ...observed(each) }).toEqual({ raw: each.raw, ...expected });
  });
});
