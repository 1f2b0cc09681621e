import { ClientLists } from "../../../src/workflow/results/clientLists";

describe("the clients behind a number", () => {
  const lists = new ClientLists();

  it("are found again by the number of their list", () => {
    const one = lists.keep([3, 1]);
    const other = lists.keep([]);
    expect([one, other]).toEqual([
      { count: 2, list: 0 },
      { count: 0, list: 1 },
    ]);
    expect(lists.at(one.list)).toEqual([3, 1]);
    expect(lists.at(other.list)).toEqual([]);
  });

  it("may be fewer than the number: several calls to one client", () => {
    expect(lists.keep([7], 4)).toMatchObject({ count: 4 });
  });

  it("are found out only when somebody asks", () => {
    let asked = 0;
    const later = lists.keepUnasked(() => [++asked], 1);
    expect(asked).toBe(0);
    expect(lists.at(later.list)).toEqual([1]);
  });

  it("are nobody for a number of another report", () => {
    expect(lists.at(99)).toEqual([]);
  });
});
