import { deskWith } from "../../support/deskWorkbook";
import { workbookOf } from "../../support/workbook";

const workbook = workbookOf([
  {
    name: "顾客",
    rows: [
      ["卡号", "姓名", "手机", "咨询师", "最后到店", "卡余额"],
      ["A1", "王芳", "13800001111", "周琳", "2026-01-02", 1980],
      ["A2", "李敏", "13800002222", "陈悦", "2026-02-02", null],
      ["A3", "赵静", "13800003333", "周琳", "2026-03-02", null],
      ["A4", "孙丽", "13800004444", null, "2026-03-03", null],
    ],
  },
]);

describe("the desk", () => {
  it("lists the day's calls", async () => {
    const { overview } = await deskWith(workbook, { asOf: "2026-11-21" });
    expect(overview.counts).toEqual({
      clients: 4,
      onSheet: 4,
      waiting: 0,
      heldBack: 0,
      nothingDue: 0,
      unreadable: 0,
    });
    expect(overview.calls.map(({ clientName }) => clientName)).toEqual([
      "王芳",
      "李敏",
      "赵静",
      "孙丽",
    ]);
  });

  it("tells whom it found by all that names her", async () => {
    const { desk } = await deskWith(workbook, { asOf: "2026-11-21" });
    expect(await desk.find("李敏", 1)).toMatchObject([
      { clientId: "A2", name: "李敏", phone: "138 0000 2222", sheet: "顾客", sheetRow: 3 },
    ]);
  });
});
