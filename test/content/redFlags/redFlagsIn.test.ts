import { redFlagsIn } from "../../../src/content/redFlags/redFlagsIn";
import open from "../../fixtures/content/redflag_open.json";
import siblings from "../../fixtures/content/redflag_siblings.json";

describe("every open case", () => {
  test.each(open.cases.map((each) => [each.raw, each] as const))("%s", (raw, { ctx, expected }) => {
    const reading = redFlagsIn(raw, ctx.plan);
    expect(reading?.urgency ?? null).toBe(expected.urgency);
    expect([...(reading?.flags ?? [])].sort()).toEqual([...expected.flags].sort());
  });
});

describe("symptoms as callers note them", () => {
  test.each([...siblings.cases, ...siblings.later])("%s (%s) is %s", (note, plan, urgency) => {
    expect(redFlagsIn(note, plan)?.urgency ?? "none").toBe(urgency);
  });
});
