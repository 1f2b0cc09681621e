import { ok, refused } from "../../../src/core/result";
import { satisfaction } from "../../../src/core/results/satisfaction";

describe("satisfaction", () => {
  it.each([
    ["less than hoped for", 8, 10, ok(0.8)],
    ["as hoped", 8, 8, ok(1)],
    ["more than hoped for", 9, 8, ok(1.125)],
    ["nothing found", 0, 8, ok(0)],
    ["nothing hoped for", 8, 0, refused({ code: "INVALID" })],
    ["a negative score", -1, 8, refused({ code: "INVALID" })],
    ["no experience asked", undefined, 8, refused({ code: "MISSING" })],
    ["no expectation asked", 8, undefined, refused({ code: "MISSING" })],
  ] as const)("%s", (_name, experience, expectation, answer) => {
    expect(satisfaction(experience, expectation)).toEqual(answer);
  });
});
