import { nextCall, placeOnList, type ListedCall } from "../../../src/taskpane/client/nextCall";

/** Clients are numbered as they are ranked; a number below zero has its outcome already. */
function list(...calls: readonly (readonly [number, string?])[]): ListedCall[] {
  return calls.map(([client, caller]) => ({
    client: Math.abs(client),
    caller,
    outcomeToday: client < 0 ? "Reached" : undefined,
  }));
}

describe("whom to call next", () => {
  it.each([
    ["the one below", list([1], [2], [3]), 1, undefined, 2],
    ["not one already called", list([1], [-2], [3]), 1, undefined, 3],
    ["after the last, those left above", list([-1], [2], [3]), 3, undefined, 2],
    ["nobody when all are called", list([-1], [-2], [3]), 3, undefined, undefined],
    ["nobody on an empty list", [], 3, undefined, undefined],
    ["the first, from a client who is not listed", list([-1], [2]), 9, undefined, 2],
    ["her own, once she said who she is", list([1, "周"], [2, "陈"], [3, "周"]), 1, "周", 3],
    ["or nobody's", list([1, "周"], [2, "陈"], [3]), 1, "周", 3],
    ["anybody's, where she has none herself", list([1, "周"], [2, "陈"]), 1, "唐", 2],
  ])("is %s", (_, calls, client, caller, next) => {
    expect(nextCall(calls, client, caller)).toBe(next);
  });
});

describe("the place on the list", () => {
  const calls = list([5], [6], [7]);
  it.each([
    [5, { rank: 1, calls: 3, before: undefined, after: 6 }],
    [6, { rank: 2, calls: 3, before: 5, after: 7 }],
    [7, { rank: 3, calls: 3, before: 6, after: undefined }],
    [8, undefined],
  ])("of client %d", (client, place) => {
    expect(placeOnList(calls, client)).toEqual(place);
  });
});
