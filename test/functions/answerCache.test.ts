import fc from "fast-check";

import { StandInError } from "../support/customFunctions";
import { AnswerCache, questionKey } from "../../src/functions/answerCache";

const keyOf = (...given: unknown[]) => questionKey("DORMANT", 20_000, given);

describe("the key of a question", () => {
  it.each([
    ["a number and its text", [1], ["1"]],
    ["a blank and a text of nothing", [null], [""]],
    ["a blank and 0", [null], [0]],
    ["FALSE and 0", [false], [0]],
    ["TRUE and FALSE", [true], [false]],
    ["an error and its text", [new StandInError("#N/A")], ["#N/A"]],
    ["two errors", [new StandInError("#N/A")], [new StandInError("#REF!")]],
    ["two texts that join alike", ["ab", "c"], ["a", "bc"]],
    ["a text and the letters it ends in", ["a", ""], ["", "a"]],
    ["rows in another order", [["a"], ["b"]], [["b"], ["a"]]],
    ["a column and a row", [[["a"], ["b"]]], [[["a", "b"]]]],
    ["a longer column of blanks", [[[""]]], [[[""], [""]]]],
    ["an argument left out and one of another place", ["a", null], [null, "a"]],
    ["numbers that differ in the last bit", [0.1 + 0.2], [0.3]],
  ])("tells %s apart", (_pair, one, other) => {
    expect(keyOf(...one)).not.toBe(keyOf(...other));
  });

  it("tells functions and days apart", () => {
    const keys = [questionKey("A", 1, [5]), questionKey("B", 1, [5]), questionKey("A", 2, [5])];
    expect(new Set(keys).size).toBe(3);
  });

  it("is the same for cells a rule sees as the same", () => {
    expect(keyOf(undefined)).toBe(keyOf(null));
    expect(keyOf({ basicValue: 46_000, type: "Double" })).toBe(keyOf(46_000));
    expect(keyOf(() => 1, Symbol("x"), 10n)).toBe(keyOf(null, null, null));
  });

  it("changes with any cell of a column", () => {
    const cells = fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean()), { minLength: 1 });
    fc.assert(
      fc.property(cells, fc.nat(), (column, pick) => {
        const place = pick % column.length;
        const changed = column.map((cell, at) => (at === place ? `${String(cell)}!` : cell));
        expect(keyOf(changed)).not.toBe(keyOf(column));
        expect(keyOf([...column])).toBe(keyOf(column));
      }),
    );
  });
});

describe("the answers kept", () => {
  it("are the last twenty-four asked for, each as it was given", () => {
    const cache = new AnswerCache<number>();
    for (let question = 0; question < 24; question++) cache.keep(`q${question}`, question);
    expect(cache.known("q0")).toBe(0);
    cache.keep("q24", 24);
    expect([cache.known("q0"), cache.known("q1"), cache.known("q24")]).toEqual([0, undefined, 24]);
    cache.clear();
    expect(cache.known("q0")).toBeUndefined();
  });
});
