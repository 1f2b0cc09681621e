import type { ClinicDesk, DayOverview } from "../../../src/workflow/desk/clinicDesk";
import { day } from "../../support/day";
import { deskWith } from "../../support/deskWorkbook";
import { workbookOf } from "../../support/workbook";

const today = "2026-11-21";
const workbook = workbookOf([
  {
    name: "顾客",
    rows: [
      ["卡号", "姓名", "手机", "咨询师", "最后到店", "卡余额"],
      ["A1", "王芳", "13800001111", "周琳", "2026-01-02", 1980],
      ["A2", "李敏", "13800002222", "陈悦", "2026-02-02", null],
      ["A3", "赵静", "13800003333", "周琳", "2026-03-02", null],
      [null, "孙丽", "13800004444", null, "2026-03-03", null],
      ["A5", "周洁", "13800005555", null, "2026-11-19", null],
    ],
  },
]);

/** Number and name of each call, in the order of the list. */
function numbered({ calls }: DayOverview): string[] {
  return calls.map(({ rank, clientName }) => `${rank} ${clientName ?? ""}`);
}

async function withSheetMade(): Promise<{ desk: ClinicDesk; overview: DayOverview }> {
  const { desk } = await deskWith(workbook, { asOf: today });
  const overview = await desk.callSheetWritten(await desk.planCallSheet());
  return { desk, overview };
}

async function logged(desk: ClinicDesk, before: DayOverview, name: string): Promise<DayOverview> {
  const call = before.calls.find(({ clientName }) => clientName === name);
  const planned = await desk.planOutcome({
    client: call?.client ?? -1,
    outcome: "reached",
    reason: undefined,
    caller: "周琳",
    on: day(today),
    note: "",
  });
  if (!planned.ok) throw new Error(planned.problem.code);
  return desk.written(planned.value);
}

describe("the numbers of the day's calls", () => {
  it("are those of the sheet, also once some are made", async () => {
    const { desk, overview } = await withSheetMade();
    expect(numbered(overview)).toEqual(["1 王芳", "2 李敏", "3 赵静", "4 孙丽"]);
    const after = await logged(desk, overview, "李敏");
    expect(numbered(after)).toEqual(["1 王芳", "3 赵静", "4 孙丽", "2 李敏"]);
    expect(numbered(await logged(desk, after, "王芳"))).toEqual([
      "3 赵静",
      "4 孙丽",
      "1 王芳",
      "2 李敏",
    ]);
  });

  it("go on behind the sheet's for a call that came since", async () => {
    const { desk, overview } = await withSheetMade();
    const [added] = await desk.find("周洁", 1);
    const marked = await desk.planMark({
      client: added?.client ?? -1,
      mark: "added_today",
      by: "周琳",
      note: "",
    });
    const after = await desk.written(marked);
    expect(numbered(after).sort()).toEqual([...numbered(overview), "5 周洁"]);
  });

  it("begin at 1 while no sheet was made for the day", async () => {
    const { desk, overview } = await deskWith(workbook, { asOf: today });
    expect(numbered(await logged(desk, overview, "王芳"))).toEqual([
      "1 李敏",
      "2 赵静",
      "3 孙丽",
      "4 王芳",
    ]);
  });
});
