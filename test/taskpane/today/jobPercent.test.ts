import { jobPercent } from "../../../src/taskpane/today/jobPercent";
import { jobSteps } from "../../../src/workflow/jobs/takeIn";

describe("jobPercent", () => {
  test("begins at nothing and ends at all of it", () => {
    expect(jobPercent({ step: "reading", doneShare: 0 })).toBe(0);
    expect(jobPercent({ step: "writing", doneShare: 1 })).toBe(100);
  });

  test("never goes back from one step to the next", () => {
    const shown = jobSteps.flatMap((step) =>
      [0, 0.5, 1].map((doneShare) => jobPercent({ step, doneShare })),
    );
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
  });
});
