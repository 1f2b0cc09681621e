import { stayDays, treatmentAmount } from "../../../src/content/treatments/treatmentAmount";

describe("treatmentAmount", () => {
  const table: [string, ReturnType<typeof treatmentAmount>][] = [
    ["2支", { quantity: 2, unit: "syringe" }],
    ["一支", { quantity: 1, unit: "syringe" }],
    ["0.5 ml", { quantity: 0.5, unit: "ml" }],
    ["1cc", { quantity: 1, unit: "ml" }],
    ["100u", { quantity: 100, unit: "unit" }],
    ["900发", { quantity: 900, unit: "shot" }],
    ["3 areas", { quantity: 3, unit: "area" }],
    ["十二次", { quantity: 12 }],
    ["两次", { quantity: 2 }],
    ["x10", { quantity: 10 }],
    ["2号*2", { quantity: 2 }],
    ["2号", undefined],
    ["60分钟", undefined],
    ["1瓶", undefined],
    ["", undefined],
  ];
  test.each(table)("%j is %j", (text, amount) => {
    expect(treatmentAmount(text)).toEqual(amount);
  });
});

test("a stay is counted in days", () => {
  expect([stayDays("28天"), stayDays("30 days"), stayDays("10次")]).toEqual([28, 30, undefined]);
});
