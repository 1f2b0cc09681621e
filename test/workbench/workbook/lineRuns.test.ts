import { array, assert, constantFrom, integer, oneof, property, record } from "fast-check";
import { lineRuns } from "../../../src/workbench/workbook/lineRuns";

const limit = 40;

describe("runs of lines", () => {
  it("join equal neighbours", () => {
    const lines = lineRuns<string>(limit);
    lines.change(3, 2, () => "a");
    lines.change(5, 2, () => "a");
    lines.change(4, 1, () => "b");
    expect(lines.runs()).toEqual([
      { start: 3, end: 4, known: "a" },
      { start: 4, end: 5, known: "b" },
      { start: 5, end: 7, known: "a" },
    ]);
  });

  it("know of each line what a plain list would", () => {
    const steps = array(
      record({
        act: constantFrom("change", "forget", "insert", "remove"),
        start: integer({ min: 0, max: limit - 1 }),
        count: integer({ min: 1, max: 12 }),
        known: oneof(constantFrom("a", "b", "c")),
      }),
      { maxLength: 30 },
    );
    assert(
      property(steps, (acts) => {
        const lines = lineRuns<string>(limit);
        let list = Array.from<string | undefined>({ length: limit });
        for (const { act, start, count, known } of acts) {
          if (act === "insert") {
            lines.insert(start, count, known);
            const put = Array.from<string | undefined>({ length: count }).fill(known);
            list = [...list.slice(0, start), ...put, ...list.slice(start)].slice(0, limit);
          } else if (act === "remove") {
            lines.remove(start, count);
            const kept = [...list.slice(0, start), ...list.slice(start + count)];
            list = Array.from({ length: limit }, (_, index) => kept[index]);
          } else {
            const said = act === "change" ? known : undefined;
            lines.change(start, count, () => said);
            list = list.map((each, index) =>
              index >= start && index < start + count ? said : each,
            );
          }
        }
        expect(Array.from({ length: limit }, (_, index) => lines.at(index))).toEqual([...list]);
      }),
    );
  });
});
