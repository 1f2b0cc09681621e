import { ago } from "../../support/clientCase";
import { listRows } from "../../support/listRows";

it("L10 shows what was given within a year beside its purchase, the newest on top", () => {
  const gift = (purchaseDate: string, rest = {}) => ({
    name: "王芳",
    purchaseDate,
    item: "洗脸",
    ...rest,
  });
  const purchases = [
    gift(ago(365), { qtyGift: 2 }),
    gift(ago(366), { qtyGift: 2 }),
    gift(ago(10), { purchaseKind: "gift" as const }),
    gift(ago(5)),
  ];
  const told = listRows("gifts", { clients: [{ name: "王芳" }], purchases });
  expect(told.map(({ values }) => values.what)).toEqual(["gift_of_value", "free_sessions"]);
});
