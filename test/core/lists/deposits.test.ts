import { ago, ahead } from "../../support/clientCase";
import { namesOn } from "../../support/listRows";

describe("L3 deposit book", () => {
  it("shows held deposits first, the oldest on top", () => {
    const deposit = (name: string, depositDate: string, rest = {}) => ({
      name,
      depositDate,
      ...rest,
    });
    const deposits = [
      deposit("退一", ago(9), { depositStatus: "refunded" as const }),
      deposit("新二", ago(2), { depositAmount: 50_000 }),
      deposit("老三", ago(8), { depositStatus: "held" as const }),
      deposit("后四", ahead(1)),
    ];
    const clients = deposits.map(({ name }) => ({ name }));
    expect(namesOn("deposits", { clients, deposits })).toEqual(["老三", "新二", "退一"]);
  });
});
