import { secondsLeft } from "../../../src/taskpane/today/secondsLeft";

describe("secondsLeft", () => {
  test.each([
    ["a tenth in four seconds leaves 36, said as 40", "reading", 0.1, 4, 40],
    ["half in ten leaves ten", "reading", 0.5, 10, 10],
    ["what is nearly over is not worth a word", "reading", 0.9, 10, undefined],
    ["three more seconds are", "reading", 0.5, 3, 5],
    ["nothing is told before three seconds", "reading", 0.1, 2, undefined],
    ["nothing is told from nothing", "reading", 0, 60, undefined],
    ["nothing is told of another step", "writing", 0.1, 60, undefined],
  ] as const)("%s", (_, step, doneShare, seconds, left) => {
    expect(secondsLeft({ step, doneShare }, seconds)).toBe(left);
  });
});
