import { ago } from "../../support/clientCase";
import { listRows } from "../../support/listRows";

const phones = ["13800001111", "13800002222", "13800003333", "13800004444"];

describe("L8 morning and evening", () => {
  const clinic = {
    clients: [
      { name: "约一", phone: phones[0] ?? "" },
      { name: "旧二", phone: phones[1] ?? "", lastVisitDate: ago(1) },
    ],
    appointments: [{ name: "约一", appointmentDate: ago(0), appointmentTime: 600 }],
    calls: [{ name: "约一", callDate: ago(0), callOutcome: "reached" as const, caller: "小美" }],
  };
  it("list appointments, then calls", () => {
    const what = listRows("morning", clinic).map(({ name, values }) => [name, values.what]);
    expect(what[0]).toEqual(["约一", "appointment"]);
    expect(what).toContainEqual(["旧二", "call_due"]);
  });

  it("add in the evening the calls that were made", () => {
    const made = listRows("evening", clinic).filter(({ values }) => values.what === "call_made");
    expect(made.map(({ name, values }) => [name, values.outcome, values.staff])).toEqual([
      ["约一", "reached", "小美"],
    ]);
  });
});
