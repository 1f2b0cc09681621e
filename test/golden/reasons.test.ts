import { outcomes } from "../support/calls";
import { goldenReasons } from "./reasonCases";

const cases = goldenReasons.flatMap(({ reason, clinic, question, due, notDue }) => {
  const found = outcomes(clinic, question);
  const told = (says: Readonly<Record<string, string>>, isDue: boolean) =>
    Object.entries(says).map(([name, because]) => ({
      reason,
      name,
      because,
      isDue,
      found: found[name],
    }));
  return [...told(due, true), ...told(notDue, false)];
});

describe("who is due on Friday 2026-03-20", () => {
  test.each(cases.filter(({ isDue }) => isDue))(
    "$reason calls $name: $because",
    ({ reason, found }) => expect(found).toContain(reason),
  );

  test.each(cases.filter(({ isDue }) => !isDue))(
    "$reason leaves $name: $because",
    ({ reason, found }) => {
      expect(found).toBeDefined();
      expect(found).not.toContain(reason);
    },
  );
});
