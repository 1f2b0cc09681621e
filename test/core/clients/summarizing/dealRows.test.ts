import { DealRows } from "../../../../src/core/clients/summarizing/dealRows";

describe("DealRows", () => {
  it.each([
    ["few", 5],
    ["many", 200],
  ])("puts %s deals in the order of their days", (_what, count) => {
    const rows = new DealRows();
    for (let place = 0; place < count; place++) rows.add(count - place, place * 100, place);
    rows.sort();
    const sorted = Array.from({ length: rows.count }, (_, place) => [
      rows.dayAt(place),
      rows.centsAt(place),
      rows.rowIndexAt(place),
    ]);
    const expected = Array.from({ length: count }, (_, place) => {
      const added = count - 1 - place;
      return [place + 1, added * 100, added];
    });
    expect(sorted).toEqual(expected);
  });

  it("keeps deals of one day in the order they came", () => {
    const rows = new DealRows();
    for (const [on, cents] of [
      [2, 1],
      [1, 2],
      [2, 3],
    ] as const)
      rows.add(on, cents, 0);
    rows.sort();
    expect([0, 1, 2].map((place) => rows.centsAt(place))).toEqual([2, 1, 3]);
  });

  it("is empty again once cleared", () => {
    const rows = new DealRows();
    rows.add(1, 2, 3);
    rows.clear();
    expect(rows.count).toBe(0);
  });
});
