import fc from "fast-check";

import { lastTouch } from "../../../src/core/results/lastTouch";

const columns = fc
  .array(fc.tuple(fc.nat(3), fc.nat(60)), { maxLength: 20 })
  .map((all) => ({ client: all.map(([client]) => client), day: all.map(([, day]) => day) }));

describe("lastTouch", () => {
  it("takes the later of two touches, and the later row of one day", () => {
    const touches = { client: [1, 1, 1], day: [5, 9, 9] };
    expect([...lastTouch(touches, { client: [1, 1], day: [8, 9] }, 30)]).toEqual([0, 2]);
  });

  it("credits nobody else's touch", () => {
    expect([...lastTouch({ client: [1], day: [5] }, { client: [0, 2], day: [6, 6] }, 30)]).toEqual([
      -1, -1,
    ]);
  });

  it("is what looking at every touch finds", () => {
    fc.assert(
      fc.property(columns, columns, fc.nat(30), (touches, events, within) => {
        const slow = events.day.map((on, event) => {
          const fits = touches.day
            .map((touched, touch) => ({ touched, touch }))
            .filter(
              ({ touched, touch }) =>
                touches.client[touch] === events.client[event] &&
                touched <= on &&
                on - touched <= within,
            )
            .sort((one, other) => one.touched - other.touched || one.touch - other.touch);
          return fits.at(-1)?.touch ?? -1;
        });
        expect([...lastTouch(touches, events, within)]).toEqual(slow);
      }),
    );
  });
});
