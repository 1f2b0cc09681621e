import { neighbourKey } from "../../../src/taskpane/client/neighbourKey";

describe("the key an arrow leads to", () => {
  it.each([
    ["1", "ArrowRight", "2"],
    ["5", "ArrowRight", "6"],
    ["6", "ArrowLeft", "5"],
    ["1", "ArrowLeft", "1"],
    ["2", "ArrowDown", "7"],
    ["7", "ArrowUp", "2"],
    ["2", "ArrowUp", "2"],
    ["0", "ArrowDown", "C"],
    ["6", "ArrowDown", "C"],
    ["9", "ArrowDown", "C"],
    ["C", "ArrowDown", "C"],
    ["C", "ArrowUp", "6"],
    ["3", "Home", "1"],
    ["3", "End", "C"],
    ["3", "Tab", undefined],
  ] as const)("from %s by %s is %s", (from, arrow, to) => {
    expect(neighbourKey({ from, arrow, keysInRow: 5 })).toBe(to);
  });

  it.each([
    ["1", "ArrowRight", "2"],
    ["2", "ArrowRight", "3"],
    ["1", "ArrowDown", "3"],
    ["0", "ArrowUp", "8"],
    ["9", "ArrowDown", "C"],
    ["0", "ArrowDown", "C"],
    ["C", "ArrowUp", "9"],
    ["2", "ArrowUp", "2"],
  ] as const)("in a narrow pane, two to a row, from %s by %s is %s", (from, arrow, to) => {
    expect(neighbourKey({ from, arrow, keysInRow: 2 })).toBe(to);
  });
});
