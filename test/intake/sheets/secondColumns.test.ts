import { contactLimit } from "../../../src/core/clients/codes";
import { readCase, recordsOf } from "./sheetCase";
import type { TestCell } from "../../support/workbook";

function read(header: readonly string[], ...rows: readonly (readonly TestCell[])[]) {
  const reading = readCase([{ name: "客户", rows: [header, ...rows] }]);
  return { sheet: reading.sheets[0], clients: recordsOf(reading, "clients"), reading };
}

describe("two columns of one field (K6)", () => {
  test("a second phone is her second number", () => {
    const { sheet, clients } = read(
      ["姓名", "电话", "电话"],
      ["王芳", "13800001111", "13900002222"],
    );
    expect(sheet?.columns).toEqual({ A: "clientName", B: "phone", C: "phone2" });
    expect(clients).toMatchObject([{ phone: "+8613800001111", phone2: "+8613900002222" }]);
  });

  test("where the first number is missing the second is called, and said so", () => {
    const { clients, reading } = read(["姓名", "电话", "电话"], ["李敏", null, "13900003333"]);
    expect(clients[0]?.["phone"]).toBe("+8613900003333");
    expect(reading.ledger.listed).toMatchObject([{ used: true, code: "SECOND_NUMBER_USED" }]);
  });

  test("an emergency contact's number never stands in for hers", () => {
    const { clients } = read(["姓名", "电话", "紧急联系人电话"], ["李敏", null, "13900003333"]);
    expect(clients[0]?.["phone"]).toBeUndefined();
  });

  test("of two remarks the left wins and the right fills blanks", () => {
    const { sheet, clients } = read(
      ["姓名", "电话", "备注", "备注"],
      ["王芳", "13800001111", "敏感肌", "只周末"],
      ["李敏", "13800002222", null, "怕痛"],
    );
    expect(clients.map(({ remarks }) => remarks)).toEqual(["敏感肌", "怕痛"]);
    expect(sheet?.flags).toEqual([
      { code: "DUPLICATE_HEADER", columns: ["C", "D"], field: "remarks" },
    ]);
  });

  test("a refusal in the right remark is not lost to the left one (G1)", () => {
    const { clients } = read(
      ["姓名", "电话", "备注", "特殊情况"],
      ["陈静", "13800003333", "怕冷", "不要再联系"],
    );
    const { noPhone, noMessage } = contactLimit;
    expect(clients).toMatchObject([{ remarks: "怕冷", doNotContact: noPhone | noMessage }]);
  });

  test("of two days the left wins and the right fills blanks", () => {
    const { clients } = read(
      ["姓名", "电话", "最近到店", "最后到店日期"],
      ["王芳", "13800001111", "2026-01-05", "2025-12-01"],
      ["李敏", "13800002222", null, "2025-11-30"],
    );
    expect(clients.map(({ lastVisitDate }) => lastVisitDate)).toEqual(["2026-01-05", "2025-11-30"]);
  });

  test("a day she came goes before a day she bought, which may have been online (D1)", () => {
    const { clients, sheet } = read(
      ["姓名", "电话", "最近消费", "最近到店"],
      ["王芳", "13800001111", "2026-03-05", "2026-01-05"],
      ["李敏", "13800002222", "2026-02-05", null],
    );
    expect(clients.map(({ lastVisitDate }) => lastVisitDate)).toEqual(["2026-01-05", "2026-02-05"]);
    expect(sheet?.flags).toEqual([
      { code: "DUPLICATE_HEADER", columns: ["C", "D"], field: "lastVisitDate" },
    ]);
  });

  test("an unreadable left cell gives way to the right one", () => {
    const { clients } = read(
      ["姓名", "电话", "最近到店", "最后到店日期"],
      ["王芳", "13800001111", "待定", "2025-12-01"],
    );
    expect(clients[0]?.["lastVisitDate"]).toBe("2025-12-01");
  });
});
