import { dayWhenBack } from "../../../src/core/statistics/dayWhenBack";
import { survivalCurve } from "../../../src/core/statistics/survivalCurve";

const curve = survivalCurve({ days: [3, 5, 8, 9], returned: [1, 1, 0, 0] });

describe("dayWhenBack", () => {
  it.each([
    ["a share reached exactly, on its first day", 0.25, 3],
    ["a share between two steps, on the later", 0.26, 5],
    ["the highest share", 0.5, 5],
    ["a share never reached", 0.51, undefined],
  ])("%s", (_name, share, day) => {
    expect(dayWhenBack(curve, share).day).toBe(day);
  });
});
