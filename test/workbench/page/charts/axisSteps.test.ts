import { axisSteps } from "../../../../src/workbench/page/charts/axisSteps";

test.each([
  [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [[0], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [
    [3, 17],
    [0, 5, 10, 15, 20],
  ],
  [
    [-2, 4],
    [-2, 0, 2, 4],
  ],
  [[-30], [-30, -20, -10, 0]],
  [[1_000_000], [0, 200_000, 400_000, 600_000, 800_000, 1_000_000]],
])("an axis for %j has the steps %j", (values, steps) => {
  expect(axisSteps(values)).toEqual(steps);
});
