import { affinityResults } from "../../../src/core/results/affinityResults";

const texts = ["lip", "nose", "facial", "laser"];

/** Clients by their first two treatments. */
function dealsOf(pairs: readonly (readonly [number, number])[]) {
  const rows = pairs.flatMap(([first, second], client) => [
    { client, day: 1, treatment: first },
    { client, day: 40, treatment: second },
  ]);
  return {
    client: rows.map(({ client }) => client),
    day: rows.map((row) => row.day),
    treatment: rows.map(({ treatment }) => treatment),
    cents: rows.map(() => 100),
  };
}

const repeat = (count: number, pair: readonly [number, number]) =>
  Array.from({ length: count }, () => pair);

describe("affinityResults", () => {
  const planted = dealsOf([
    ...repeat(16, [0, 1]),
    ...repeat(4, [0, 2]),
    ...repeat(40, [2, 3]),
    ...repeat(40, [3, 2]),
    ...repeat(3, [2, 1]),
  ]);

  const told = affinityResults(planted, texts);

  it("names the planted link with its counts", () => {
    const planted = told.find(({ from, to }) => from === "lip" && to === "nose");
    expect([planted?.chose, planted?.isTold]).toEqual([{ hits: 16, trials: 20 }, true]);
  });

  it("puts links that are told before those that are not", () => {
    const order = told.map(({ isTold }) => Number(isTold));
    expect(order).toEqual([...order].sort((one, other) => other - one));
    expect(new Set(order)).toEqual(new Set([1, 0]));
  });

  it("does not depend on the order of a day's rows", () => {
    const twice = {
      client: [0, 0, 0],
      day: [1, 40, 40],
      treatment: [0, 2, 1],
      cents: [1, 1, 1],
    };
    const swapped = { ...twice, treatment: [0, 1, 2] };
    expect(affinityResults(twice, texts)).toEqual(affinityResults(swapped, texts));
  });

  it("is empty without named treatments", () => {
    expect(affinityResults(dealsOf([[-1, -1]]), texts)).toEqual([]);
  });
});
