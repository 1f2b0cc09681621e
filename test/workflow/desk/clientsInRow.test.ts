import { deskWith } from "../../support/deskWorkbook";
import { workbookOf } from "../../support/workbook";

const workbook = workbookOf([
  {
    name: "顾客",
    rows: [
      ["卡号", "姓名", "手机"],
      ["A1", "王芳", "13800001111"],
      ["A2", "李敏", "13800002222"],
      [null, "赵静", null],
    ],
  },
]);

/** The numbers of clients, by name. */
async function clients() {
  const { desk } = await deskWith(workbook, { asOf: "2026-11-21" });
  const number = async (name: string) => (await desk.find(name, 1))[0]?.client ?? -1;
  return { desk, number };
}

describe("a row that is chosen", () => {
  it("names its client as it was read", async () => {
    const { desk, number } = await clients();
    expect(await desk.clientsAt({ sheetName: "顾客", sheetRow: 3 })).toEqual([
      await number("李敏"),
    ]);
    expect(await desk.clientsAt({ sheetName: "顾客", sheetRow: 1 })).toEqual([]);
  });

  it.each([
    ["by number", ["A1", "somebody", ""], ["王芳"]],
    ["by phone", ["", "somebody", "138 0000 2222"], ["李敏"]],
    ["by name", ["", "赵静", ""], ["赵静"]],
    ["nobody, where a new client stands", ["A9", "周洁", "13800009999"], []],
    ["nobody, where it is blank", ["", "", ""], []],
  ])("names who stands in it now, %s, where the sheet has changed", async (_, cells, names) => {
    const { desk, number } = await clients();
    // A row was inserted above: the row of 李敏 is somebody else's by now.
    const found = await desk.clientsAt({ sheetName: "顾客", sheetRow: 3, cells });
    expect(found).toEqual(await Promise.all(names.map(number)));
  });
});
