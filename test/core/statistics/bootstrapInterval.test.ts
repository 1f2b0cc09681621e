import { bootstrapInterval } from "../../../src/core/statistics/bootstrapInterval";

describe("bootstrapInterval", () => {
  const values = Array.from({ length: 200 }, (_, client) => client);
  const mean = (drawn: Int32Array) =>
    drawn.reduce((sum, client) => sum + values[client]!, 0) / drawn.length;

  it("is about two standard errors to each side of a mean", () => {
    const { low, high } = bootstrapInterval({ clients: 200, draws: 2000, seed: 1 }, mean)!;
    const standardError = Math.sqrt((200 ** 2 - 1) / 12 / 200);
    expect(low).toBeCloseTo(99.5 - 1.96 * standardError, 0);
    expect(high).toBeCloseTo(99.5 + 1.96 * standardError, 0);
  });

  it("is the same for the same seed and another for another", () => {
    const ends = (seed: number) => bootstrapInterval({ clients: 200, draws: 50, seed }, mean);
    expect(ends(4)).toEqual(ends(4));
    expect(ends(4)).not.toEqual(ends(5));
  });

  it("leaves out draws that tell nothing, unless half of them do", () => {
    const everyNth = (nth: number) => {
      let draw = 0;
      return () => (draw++ % nth === 0 ? undefined : 7);
    };
    const resampling = { clients: 3, draws: 30, seed: 1 };
    expect(bootstrapInterval(resampling, everyNth(3))).toEqual({ low: 7, high: 7 });
    expect(bootstrapInterval(resampling, everyNth(2))).toBeUndefined();
  });
});
