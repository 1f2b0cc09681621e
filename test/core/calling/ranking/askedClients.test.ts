import { askedClients } from "../../../../src/core/calling/ranking/askedClients";

describe("askedClients", () => {
  it("asks everybody while there are few", () => {
    expect(askedClients(10_000)).toHaveLength(10_000);
  });

  it.each([10_001, 25_000, 99_999, 100_000])("asks at most 10,000 of %d, none twice", (count) => {
    const asked = askedClients(count);
    expect(asked.length).toBeLessThanOrEqual(10_000);
    expect(asked.length).toBeGreaterThan(5_000);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.at(-1)).toBeLessThan(count);
  });

  it("asks nobody of an empty book", () => {
    expect(askedClients(0)).toEqual([]);
  });
});
