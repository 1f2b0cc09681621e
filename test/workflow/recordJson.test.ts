import { recordsJson } from "../../src/workflow/recordJson";
import { readClinic } from "../../src/intake/readClinic";
import { day } from "../support/day";
import { workbookOf, type TestCell } from "../support/workbook";

function recordsOf(name: string, rows: readonly (readonly TestCell[])[]) {
  const { records } = readClinic(workbookOf([{ name, rows }]), {
    asOf: day("2026-03-20"),
    region: "CN",
  });
  return records;
}

describe("recordsJson", () => {
  it("gives a client's values under their field ids, and leaves out what the row does not say", () => {
    const records = recordsOf("顾客档案", [
      ["卡号", "姓名", "手机", "生日", "卡余额", "免打扰", "备注"],
      ["A001", "王芳", "138 0000 1111/13900002222", "阴历8.15", "1.2万", "仅微信", ""],
      ["A002", "李敏", "13800003333", "08/15", null, null, "过敏"],
    ]);
    expect([...recordsJson(records, "clients")]).toEqual([
      {
        memberCardNo: "A001",
        clientName: "王芳",
        phone: "+8613800001111",
        phones: ["+8613800001111", "+8613900002222"],
        birthday: { calendar: "lunar", month: 8, day: 15 },
        cardBalance: 12000,
        doNotContact: { phone: false, im: true },
        sheet: "顾客档案",
        sheetRow: 2,
      },
      {
        memberCardNo: "A002",
        clientName: "李敏",
        phone: "+8613800003333",
        phones: ["+8613800003333"],
        birthday: "--08-15",
        remarks: "过敏",
        sheet: "顾客档案",
        sheetRow: 3,
      },
    ]);
  });

  it("gives an appointment its time of day and its status", () => {
    const records = recordsOf("预约", [
      ["预约日期", "时间", "姓名", "电话", "状态"],
      ["2026-03-21", "下午2点半", "王芳", "13800001111", "已确认"],
    ]);
    expect([...recordsJson(records, "appointments")]).toEqual([
      {
        appointmentDate: "2026-03-21",
        appointmentTime: "14:30",
        clientName: "王芳",
        phone: "+8613800001111",
        phones: ["+8613800001111"],
        appointmentStatus: "confirmed",
        status: "confirmed",
        sheet: "预约",
        sheetRow: 2,
      },
    ]);
  });

  it("gives an amount its currency", () => {
    const records = recordsOf("消费", [
      ["日期", "姓名", "项目", "金额"],
      ["2026-03-01", "王芳", "水光", "¥3,980"],
    ]);
    expect([...recordsJson(records, "purchases")]).toMatchObject([
      { purchaseDate: "2026-03-01", amount: 3980, currency: "CNY" },
    ]);
  });

  it("gives nothing of a kind no sheet holds", () => {
    expect([...recordsJson(recordsOf("顾客", [["姓名", "电话"]]), "staff")]).toEqual([]);
  });
});
