/**
 * Jest would take the client library apart between files, while its last timers still run.
 *
 * @jest-environment-options {"globalsCleanup": "off"}
 */
import { playInNode } from "../../support/workbench/conformanceStage";
import { conformanceCases } from "./conformanceCases";

describe.each(["web", "desktop"] as const)("Excel's %s library", (platform) => {
  for (const [subject, cases] of Object.entries(conformanceCases)) {
    const own = cases.filter(({ excel }) => (excel?.platform ?? platform) === platform);
    test.each(own)(`${subject}: $name`, async (conformanceCase) => {
      const { expected, missing = [], keptReferences = 0 } = conformanceCase;
      const outcome = await playInNode(conformanceCase, platform);
      expect(outcome).toEqual({ answer: expected, missing, keptReferences });
    });
  }
});

test("there are cases enough, each with a name of its own", () => {
  const names = Object.values(conformanceCases).flatMap((cases) => cases.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(new Set(names).size).toBe(names.length);
});
