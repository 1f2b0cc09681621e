import { outcomes } from "../support/calls";
import { goldenGuardrails } from "./guardrailCases";

const cases = goldenGuardrails.flatMap(({ guardrail, clinic, question, held, called }) => {
  const found = outcomes(clinic, question);
  const told = (says: Readonly<Record<string, string>>, isHeld: boolean) =>
    Object.entries(says).map(([name, because]) => ({
      guardrail,
      name,
      because,
      isHeld,
      found: found[name],
    }));
  return [...told(held, true), ...told(called, false)];
});

describe("who is held back on Friday 2026-03-20", () => {
  test.each(cases.filter(({ isHeld }) => isHeld))(
    "$guardrail holds $name: $because",
    ({ guardrail, found }) => expect(found).toBe(`held: ${guardrail}`),
  );

  test.each(cases.filter(({ isHeld }) => !isHeld))(
    "$guardrail lets $name be called: $because",
    ({ found }) => expect(Array.isArray(found)).toBe(true),
  );
});

test("safety_open: an open complaint leaves the complaint and takes the offers away", () => {
  const clients = [
    { name: "安一", lastVisitDate: "2026-01-01", cardBalance: 100, complaint: true },
  ];
  expect(outcomes({ clients })).toEqual({ 安一: ["complaint_open"] });
});
