import { ago } from "../../support/clientCase";
import { listRows } from "../../support/listRows";

const phones = ["13800001111", "13800002222", "13800003333", "13800004444"];

it("L9 names whose number is wrong or missing", () => {
  const clinic = {
    clients: [
      { name: "错一", phone: phones[0] ?? "" },
      { name: "无二" },
      { name: "好三", phone: phones[1] ?? "" },
    ],
    calls: [{ name: "错一", callDate: ago(3), callOutcome: "wrong_number" as const }],
  };
  const told = listRows("repair", clinic).map(({ name, values }) => [name, values.because]);
  expect(told).toHaveLength(2);
  expect(told).toContainEqual(["错一", ["wrong_number"]]);
  expect(told).toContainEqual(["无二", ["no_contact_way"]]);
});

describe("L9 rows that could not be read", () => {
  const row = { sheet: "顾客档案", sheetRow: 7, column: "B", raw: "138****1111" };
  const clinic = { clients: [{ name: "无二" }, { name: "好三", phone: "13800002222" }] };

  it("stand below the clients, as they stand in the sheet", () => {
    const told = listRows("repair", clinic, {
      toFix: [row, { sheet: "消费", sheetRow: 3, raw: "" }],
    });
    expect(told.map(({ name }) => name)).toEqual(["无二", undefined, undefined]);
    expect(told.slice(1).map(({ values }) => values)).toEqual([
      { problem: 0, sheet: "顾客档案", sheetRow: 7, cellColumn: "B", raw: "138****1111" },
      { problem: 1, sheet: "消费", sheetRow: 3, cellColumn: undefined, raw: undefined },
    ]);
  });
});
