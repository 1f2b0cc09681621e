import { readCount } from "../../src/functions/readCount";
import { blank, read, unreadable } from "../../src/intake/cells/reading";

it.each([
  [12, 12],
  [0, 0],
  ["12", 12],
  ["１２", 12],
  ["十二", 12],
  ["12次", 12],
  ["三次", 3],
  ["90天", 90],
  ["90 days", 90],
  ["1 visit", 1],
  ["1.5", 1.5],
])("%p counts %d", (cell, count) => {
  expect(readCount(cell)).toEqual(read(count));
});

it.each(["", "  ", "无", "-", null])("%p counts nothing", (cell) => {
  expect(readCount(cell)).toEqual(blank());
});

it.each(["often", "-3", "3/10", "1 to 2", "9".repeat(400), true, NaN, Infinity])(
  "%p is no count",
  (cell) => {
    expect(readCount(cell)).toEqual(unreadable("NOT_A_NUMBER", cell));
  },
);

it.each(["#N/A", { error: "#REF!" }])("%p is an error of the cell", (cell) => {
  expect(readCount(cell)).toEqual(unreadable("CELL_ERROR", cell));
});
