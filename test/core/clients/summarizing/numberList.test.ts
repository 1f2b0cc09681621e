import { NumberList } from "../../../../src/core/clients/summarizing/numberList";

function listOf(values: readonly number[]): NumberList {
  const list = new NumberList();
  list.add(99);
  list.clear();
  for (const value of values) list.add(value);
  return list;
}

describe("NumberList", () => {
  it.each<[string, number[], number]>([
    ["nothing", [], NaN],
    ["one value", [4], 4],
    ["an odd number of values", [9, 1, 5], 5],
    ["an even number of values", [9, 1, 5, 4], 4.5],
  ])("has the middle of %s", (_what, values, median) => {
    expect(listOf(values).median()).toBe(median);
  });

  it.each([3, 32, 33, 500])("sorts %i values and keeps every one", (count) => {
    const values = Array.from({ length: count }, (_, place) => (place * 7) % count);
    const list = listOf(values);
    list.sort();
    const sorted = values.toSorted((one, other) => one - other);
    expect(Array.from({ length: list.count }, (_, place) => list.valueAt(place))).toEqual(sorted);
  });
});
