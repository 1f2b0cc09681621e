import { once } from "../../src/core/once";

describe("once", () => {
  it("works when first asked, and never again", () => {
    let times = 0;
    const answer = once(() => ++times);
    expect(times).toBe(0);
    expect([answer(), answer(), times]).toEqual([1, 1, 1]);
  });

  it("keeps even an answer that is nothing", () => {
    let times = 0;
    const answer = once(() => {
      times++;
      return undefined;
    });
    answer();
    answer();
    expect(times).toBe(1);
  });
});
