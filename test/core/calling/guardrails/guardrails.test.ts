import { readdirSync } from "node:fs";
import { join } from "node:path";

import { goldenGuardrails } from "../../../golden/guardrailCases";

/**
 * Each file of the folder stands in the golden tables, with somebody on either side of its edge.
 * `safetyOpen` holds offers only: what is open is itself due, so that nobody is ever held by it
 * alone; `golden/guardrails.test.ts` shows what it takes away.
 */
describe("the rules of calling/guardrails", () => {
  const files = readdirSync(join(process.cwd(), "src/core/calling/guardrails")).filter(
    (file) => file !== "safetyOpen.ts",
  );
  const tabled = goldenGuardrails.map(({ guardrail }) =>
    guardrail.replaceAll("_", "").toLowerCase(),
  );

  it.each(files.map((file) => file.replace(".ts", "")))("%s has its golden table", (rule) => {
    expect(tabled).toContain(rule.toLowerCase());
  });
});
