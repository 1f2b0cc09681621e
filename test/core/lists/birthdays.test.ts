import { listRows, namesOn } from "../../support/listRows";

describe("L2 birthdays of next month", () => {
  const clinic = {
    clients: [
      { name: "三末", birthday: { calendar: "solar", month: 3, dayOfMonth: 31 } as const },
      { name: "四初", birthday: { calendar: "solar", month: 4, dayOfMonth: 1 } as const },
      { name: "四末", birthday: { calendar: "solar", month: 4, dayOfMonth: 30 } as const },
      { name: "五初", birthday: { calendar: "solar", month: 5, dayOfMonth: 1 } as const },
      // The third lunar month of 2026 begins on 17 April.
      { name: "农历", birthday: { calendar: "lunar", month: 3, dayOfMonth: 1 } as const },
      { name: "四月", birthday: { calendar: "solar", month: 4 } as const, preferredGift: "花" },
    ],
  };
  it("stand in their order, both ends of the month included, who has no day last", () => {
    expect(namesOn("birthdays", clinic)).toEqual(["四初", "农历", "四末", "四月"]);
  });

  it("say which gift is still to be found", () => {
    const missing = listRows("birthdays", clinic).map(({ values }) => values.missing);
    expect(missing).toEqual([["gift_missing"], ["gift_missing"], ["gift_missing"], []]);
  });
});
