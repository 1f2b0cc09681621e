import { withPlannedSheet } from "../../../src/workflow/withPlannedSheet";
import { planScriptSheet } from "../../../src/workflow/scripts/planScriptSheet";
import { deskWith } from "../../support/deskWorkbook";
import { withScripts } from "../../support/scriptSheet";
import { workbookOf } from "../../support/workbook";

const clinic = workbookOf(
  [
    {
      name: "顾客",
      rows: [
        ["卡号", "姓名", "手机", "咨询师", "最后到店", "剩余次数"],
        ["A1", "王芳", "13800001111", "周琳", "2026-07-02", 3],
        ["A2", "李敏", "13800002222", "陈悦", "2026-11-20", null],
      ],
    },
    {
      name: "回访日志",
      rows: [
        ["记录号", "回访日期", "顾客姓名", "电话", "回访结果", "所用话术", "回访类型"],
        ["1", "2026-11-02", "李敏", "13800002222", "接通", "survey/zh-CN", "survey"],
        ["2", "2026-11-03", "李敏", "13800002222", "没接", "survey/en", "survey"],
        ["3", "2026-11-03", "王芳", "13800001111", "没接", "自己说的", "survey"],
      ],
    },
  ],
  {
    names: [
      {
        name: "_clinic_recall_recall_log",
        sheet: "回访日志",
        refersTo: "回访日志!$A$1",
        hidden: true,
      },
    ],
  },
);
const asked = { asOf: "2026-11-21", displayLanguage: "zh-CN" } as const;
const own = "{{client}}，您的疗程还有{{remainingSessions}}。";
const rewritten = withScripts(
  [{ key: "dormant_balance", language: "中文", texts: { snippet: own } }],
  clinic,
  "zh-CN",
);

describe("scripts at the desk", () => {
  it("are ours until somebody writes another", async () => {
    const { desk } = await deskWith(clinic, asked);
    expect(await desk.scripts()).toMatchObject({ changes: {}, problems: [], sheet: undefined });
  });

  it("are the clinic's own on the list and on the card", async () => {
    const { desk, overview } = await deskWith(rewritten, asked);
    const line = "王芳，您的疗程还有3次。";
    expect(overview.calls.map(({ snippet }) => snippet)).toContain(line);
    expect((await desk.card(0)).script).toBe(line);
    expect(overview.scriptChanges).toEqual({ dormant_balance: { "zh-CN": { snippet: own } } });
    const { callSheet } = await desk.planCallSheet();
    expect(callSheet.table.rows.flat()).toContain(line);
  });

  it("are read anew once the planned sheet is written", async () => {
    const { desk } = await deskWith(clinic, asked);
    const edit = { key: "dormant_balance", language: "zh-CN" as const, texts: { snippet: own } };
    const plan = await desk.planScripts(edit);
    const overview = await desk.ownSheetWritten(plan);
    expect(overview.calls.map(({ snippet }) => snippet)).toContain("王芳，您的疗程还有3次。");
    expect(plan).toEqual(planScriptSheet("zh-CN", undefined, edit));
    expect(withPlannedSheet(clinic, plan, plan.name).sheets.map(({ name }) => name)).toContain(
      plan.name,
    );
  });

  it("have their calls counted from the log, in whatever language they were said", async () => {
    const { desk } = await deskWith(clinic, asked);
    expect((await desk.scripts()).uses).toEqual({
      survey: { calls: 2, reached: 1, booked: 1, arrived: 1, isSmall: true },
    });
  });

  it("are filled with what is known of a client, in the language asked for", async () => {
    const { desk } = await deskWith(clinic, asked);
    const said = await desk.scriptValues({ client: 0, language: "en", reason: "dormant_balance" });
    expect(said).toMatchObject({
      name: "王芳",
      values: { client: "王芳", consultant: "周琳", remainingSessions: "3 sessions" },
      hidesSelling: false,
    });
  });

  it("log which script a call was made with", async () => {
    const { desk } = await deskWith(rewritten, asked);
    const planned = await desk.planOutcome({
      client: 0,
      outcome: "no_answer",
      reason: "dormant_balance",
      caller: "周琳",
      on: (await deskWith(rewritten, asked)).overview.asOf,
      note: "",
    });
    if (!planned.ok) throw new Error(planned.problem.code);
    expect(planned.value.sheet.table.rows[0]).toContain("dormant_balance/zh-CN");
  });
});
