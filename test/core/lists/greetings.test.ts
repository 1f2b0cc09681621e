import { ago } from "../../support/clientCase";
import { listRows } from "../../support/listRows";

describe("L5 greet today", () => {
  it("names who comes today and was long away or brings friends, with why", () => {
    const clinic = {
      clients: [
        { name: "久一", lastVisitDate: ago(90) },
        { name: "近二", lastVisitDate: ago(89) },
        { name: "友三", lastVisitDate: ago(5) },
        { name: "甲", referrer: "友三" },
        { name: "乙", referrer: "友三" },
        { name: "不来", lastVisitDate: ago(200) },
      ],
      appointments: ["久一", "近二", "友三"].map((name) => ({ name, appointmentDate: ago(0) })),
    };
    const told = listRows("greetings", clinic).map(({ name, values }) => [name, values.because]);
    expect(told).toHaveLength(2);
    expect(told).toContainEqual(["久一", ["long_away"]]);
    expect(told).toContainEqual(["友三", ["brings_friends"]]);
  });
});
